package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.conversation.ConversationQueries;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueQueries;
import org.colloquy.record.RecordQueries;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.NotFound;
import org.colloquy.web.shell.Viewer;

/** Reads all that the page of a conversation shows; call it inside a reading. */
@RequestScoped
public class ConversationViews {
    private static final int RECORDS = 20;

    @Inject
    private ConversationQueries conversations;

    @Inject
    private ValueQueries values;

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

    /**
     * The view of a conversation.
     *
     * @throws NotFound if there is none for this viewer
     */
    public ConversationView of(String tenant, String externalId) {
        ConversationLine line = conversations
                .find(tenant, externalId, viewer.scope())
                .orElseThrow(() -> new NotFound("conversation " + externalId));
        List<ValueLine> known = values.of(line.id(), viewer.scope()).stream()
                .filter(v -> v.field().enabled())
                .toList();
        return new ConversationView(
                line,
                definitions.get().tenant(line.tenantId()).settings().name(),
                turns(line),
                groups(line, known),
                gaps.of(line, known),
                records.ofConversation(line.id(), viewer.scope(), RECORDS).stream()
                        .map(r -> histories.of(r, viewer.scope()))
                        .toList());
    }

    private List<Turn> turns(ConversationLine line) {
        return viewer.isReadsContent()
                ? conversations.content(line.id(), viewer.scope()).segments().stream()
                        .map(Turn::of)
                        .toList()
                : List.of();
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
}
