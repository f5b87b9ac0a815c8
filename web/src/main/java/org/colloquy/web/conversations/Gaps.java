package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.field.ValueLine;
import org.colloquy.job.Definitions;
import org.colloquy.operation.Explaining;
import org.colloquy.operation.Explanation;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.task.Output;
import org.colloquy.web.shell.Viewer;

/** Finds the tasks that left a field of a conversation empty, and says why. */
@RequestScoped
public class Gaps {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Reasons reasons;

    @Inject
    private TaskNames tasks;

    @Inject
    private Explaining explaining;

    @Inject
    private Viewer viewer;

    /** The gaps, in the order of the tasks. */
    public List<Gap> of(ConversationLine conversation, List<ValueLine> values) {
        Set<String> filled = values.stream().map(v -> v.field().code()).collect(Collectors.toSet());
        return explaining.explain(conversation.tenant(), conversation.externalId(), viewer.scope()).stream()
                .filter(e -> !filled.containsAll(fields(conversation, e)))
                .map(e -> gap(conversation, e))
                .toList();
    }

    private List<String> fields(ConversationLine conversation, Explanation of) {
        Definitions known = definitions.get();
        return known.task(conversation.tenantId(), of.task())
                .map(t -> known.current(t).settings().outputs().stream()
                        .map(Output::field)
                        .toList())
                .orElse(List.of());
    }

    private Gap gap(ConversationLine conversation, Explanation of) {
        String named = fields(conversation, of).stream()
                .map(code -> definitions
                        .get()
                        .field(conversation.tenantId(), code)
                        .map(f -> f.settings().name())
                        .orElse(code))
                .collect(Collectors.joining(", "));
        return new Gap(
                tasks.of(conversation.tenantId(), of.task()),
                named,
                of.status().name(),
                reasons.brief(of.reason()),
                reasons.sentence(of.status(), of.reason(), of.detail()),
                of.at());
    }
}
