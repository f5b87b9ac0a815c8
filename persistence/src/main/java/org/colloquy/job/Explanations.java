package org.colloquy.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.conversation.Subject;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.task.AiTask;
import org.colloquy.task.Decision;
import org.colloquy.task.SkipReason;

/**
 * Answers "why is this field empty?" for every task that a tenant could have, also where no decision is stored: those
 * reasons are worked out when somebody asks, from what is configured now (B3). Pure.
 */
public final class Explanations {
    private Explanations() {}

    /**
     * How a conversation stands with one task.
     *
     * @param decision the stored one; null when the pair has none
     * @param reason why there is none; null with a decision, and when the task would be done now (its record is open)
     */
    public record Item(AiTask task, Decision decision, SkipReason reason, String detail) {}

    /** @param job of the conversation's newest record; null when it has none: then queues are asked why */
    public static List<Item> of(Definitions definitions, Dossier dossier, Job job, Instant now) {
        Optional<Item> unrouted = job == null ? Optional.of(unrouted(definitions, dossier, now)) : Optional.empty();
        Circumstances live = new Circumstances(now, true, false, Set.of(), Map.of());
        Judgement judgement = job == null ? null : new Judgement(job, dossier, live, definitions);
        List<Item> items = new ArrayList<>();
        definitions.tasksOf(dossier.tenant().id()).forEach(task -> {
            Decision decision = dossier.decisions().get(task.id());
            items.add(
                    decision != null
                            ? new Item(task, decision, null, null)
                            : unrouted.map(u -> new Item(task, null, u.reason(), u.detail()))
                                    .orElseGet(() -> worked(task, judgement)));
        });
        return items;
    }

    private static Item worked(AiTask task, Judgement judgement) {
        return judgement
                .skip(task)
                .map(s -> new Item(task, null, s.reason(), s.detail()))
                .orElseGet(() -> new Item(task, null, null, null));
    }

    /** Why a conversation has no record: a queue takes it but feeds no job, or none takes it. */
    private static Item unrouted(Definitions definitions, Dossier dossier, Instant now) {
        Subject subject = dossier.subject(definitions);
        Map<Boolean, List<ProcessingQueue>> taken = definitions.all().queues().stream()
                .collect(Collectors.partitioningBy(q -> refusal(q, dossier, subject, now) == null));
        Optional<ProcessingQueue> jobless = taken.get(true).stream()
                .filter(q -> definitions.jobOf(q).isEmpty())
                .findFirst();
        if (jobless.isPresent()) {
            return new Item(
                    null, null, SkipReason.NO_JOB, "queue " + jobless.get().code() + " feeds no job");
        }
        String detail = definitions.all().queues().stream()
                .map(q -> q.code() + ": "
                        + Optional.ofNullable(refusal(q, dossier, subject, now))
                                .orElse("takes it now, but took none of its events"))
                .limit(5)
                .collect(Collectors.joining("; "));
        return new Item(null, null, SkipReason.NO_QUEUE, detail.isEmpty() ? "there is no queue" : detail);
    }

    /** Which events came is not kept, so none is held against it. */
    private static String refusal(ProcessingQueue queue, Dossier dossier, Subject subject, Instant now) {
        return queue.settings().events().isEmpty()
                ? "takes no events"
                : queue.refuses(
                        dossier.tenant().settings(), queue.settings().events().get(0), subject, now);
    }
}
