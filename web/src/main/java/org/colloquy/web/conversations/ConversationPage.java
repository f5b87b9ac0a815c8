package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.conversation.ConversationQueries;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueQueries;
import org.colloquy.operation.Reading;
import org.colloquy.record.RecordQueries;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.NotFound;
import org.colloquy.task.DecisionQueries;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Refusal;
import org.colloquy.web.shell.Viewer;

/** One conversation: what was said, what was found, why the rest is missing, and how it came to that. */
@Named
@RequestScoped
public class ConversationPage {
    private static final int RECORDS = 20;

    @Inject
    private Reading reading;

    @Inject
    private ConversationQueries conversations;

    @Inject
    private ValueQueries values;

    @Inject
    private DecisionQueries decisions;

    @Inject
    private RecordQueries records;

    @Inject
    private Histories histories;

    @Inject
    private Gaps gaps;

    @Inject
    private TaskNames tasks;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    private Dossier shown;

    /** Everything on the page. */
    public record Dossier(
            ConversationLine line,
            String tenantName,
            List<Turn> turns,
            List<ValueGroup> groups,
            List<Gap> gaps,
            List<Story> stories) {}

    /** Reads the conversation that the address names; an answer of 404 when there is none for this viewer. */
    public void load() {
        try {
            shown = reading.of(this::read);
        } catch (NotFound e) {
            Refusal.notFound();
        }
    }

    private Dossier read() {
        ConversationLine line = conversations
                .find(String.valueOf(asked.text("of")), String.valueOf(asked.text("id")), viewer.scope())
                .orElseThrow(() -> new NotFound("conversation " + asked.text("id")));
        List<ValueLine> known = values.of(line.id(), viewer.scope()).stream()
                .filter(v -> v.field().enabled())
                .toList();
        return new Dossier(
                line,
                definitions.get().tenant(line.tenantId()).settings().name(),
                conversations.content(line.id(), viewer.scope()).segments().stream()
                        .map(Turn::of)
                        .toList(),
                groups(line, known),
                gaps.of(line, decisions.of(line.id(), viewer.scope()), known),
                records.ofConversation(line.id(), viewer.scope(), RECORDS).stream()
                        .map(r -> histories.of(r, viewer.scope()))
                        .toList());
    }

    private List<ValueGroup> groups(ConversationLine line, List<ValueLine> known) {
        Map<String, List<ValueCard>> grouped = known.stream()
                .collect(Collectors.groupingBy(
                        v -> v.field().displayGroup() == null ? "" : v.field().displayGroup(),
                        LinkedHashMap::new,
                        Collectors.mapping(v -> card(line, v), Collectors.toList())));
        return grouped.entrySet().stream()
                .map(g -> new ValueGroup(g.getKey(), g.getValue()))
                .toList();
    }

    private ValueCard card(ConversationLine line, ValueLine value) {
        return new ValueCard(value, Chip.of(value), tasks.of(line.tenantId(), value.task()));
    }

    public Dossier getShown() {
        return shown;
    }
}
