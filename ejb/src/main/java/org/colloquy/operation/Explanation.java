package org.colloquy.operation;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.job.Definitions;
import org.colloquy.job.Explanations;
import org.colloquy.money.Tokens;
import org.colloquy.record.RecordLine;
import org.colloquy.record.RecordState;
import org.colloquy.task.Decision;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.SkipReason;

/**
 * How a conversation stands with a task.
 *
 * @param task code
 * @param reason a skip reason, waiting reason or error class; null when there is nothing to say
 * @param detail in words; null when there is nothing to add
 * @param at when it was decided; null when it is worked out now
 */
public record Explanation(
        String task,
        int taskVersion,
        DecisionStatus status,
        String reason,
        String detail,
        int attempts,
        Tokens tokens,
        BigDecimal cost,
        Instant at) {
    private static final String LATER =
            "was not on when the conversation was judged; a backfill or processing by hand does it";

    /** @param newest the conversation's newest record; null when it never had one */
    static Explanation of(Explanations.Item item, RecordLine newest, Definitions now) {
        if (item.decision() != null) {
            return decided(item.task().code(), item.decision());
        }
        int version = now.current(item.task()).number();
        if (item.reason() != null) {
            return open(
                    item.task().code(),
                    version,
                    DecisionStatus.SKIPPED,
                    item.reason().name(),
                    item.detail());
        }
        return newest != null && newest.status().open()
                ? open(item.task().code(), version, status(newest.status()), newest.reason(), null)
                : open(item.task().code(), version, DecisionStatus.SKIPPED, SkipReason.TASK_OFF.name(), LATER);
    }

    private static DecisionStatus status(RecordState state) {
        return DecisionStatus.valueOf(state.name());
    }

    private static Explanation decided(String task, Decision decision) {
        return new Explanation(
                task,
                decision.taskVersion(),
                decision.status(),
                decision.reason(),
                decision.detail(),
                decision.attempts(),
                decision.tokens(),
                decision.cost(),
                decision.decidedAt());
    }

    private static Explanation open(String task, int version, DecisionStatus status, String reason, String detail) {
        return new Explanation(task, version, status, reason, detail, 0, Tokens.NONE, BigDecimal.ZERO, null);
    }
}
