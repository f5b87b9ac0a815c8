package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.field.ValueLine;
import org.colloquy.job.Definitions;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.task.AiTask;
import org.colloquy.task.DecisionLine;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.Output;
import org.colloquy.web.shell.Words;

/** Finds the tasks that left a field of a conversation empty, and says why. */
@RequestScoped
public class Gaps {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Reasons reasons;

    @Inject
    private Words words;

    /** The gaps, in the order of the tasks. */
    public List<Gap> of(ConversationLine conversation, List<DecisionLine> decisions, List<ValueLine> values) {
        Map<Long, DecisionLine> judged =
                decisions.stream().collect(Collectors.toMap(DecisionLine::taskId, Function.identity()));
        Set<String> filled = values.stream().map(v -> v.field().code()).collect(Collectors.toSet());
        return definitions
                .get()
                .tasksOf(conversation.tenantId())
                .filter(task -> !filled.containsAll(fields(task)))
                .map(task -> gap(conversation, task, judged.get(task.id())))
                .toList();
    }

    private List<String> fields(AiTask task) {
        return definitions.get().current(task).settings().outputs().stream()
                .map(Output::field)
                .toList();
    }

    private Gap gap(ConversationLine conversation, AiTask task, DecisionLine decision) {
        Definitions known = definitions.get();
        String name = known.current(task).settings().name();
        String named = fields(task).stream()
                .map(code -> known.field(conversation.tenantId(), code)
                        .map(f -> f.settings().name())
                        .orElse(code))
                .collect(Collectors.joining(", "));
        if (decision == null) {
            return new Gap(name, named, DecisionStatus.PENDING.name(), null, words.of("decision.unjudged"), null);
        }
        return new Gap(
                name,
                named,
                decision.status().name(),
                reasons.brief(decision.reason()),
                reasons.sentence(decision.status(), decision.reason(), decision.detail()),
                decision.at());
    }
}
