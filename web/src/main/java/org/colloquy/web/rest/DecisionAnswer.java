package org.colloquy.web.rest;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.operation.Explanation;
import org.colloquy.task.DecisionStatus;

/** How a conversation stands with a task, as the contract shows it. */
record DecisionAnswer(
        String task,
        int taskVersion,
        DecisionStatus status,
        String reason,
        String detail,
        int attempts,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        Instant at) {
    static DecisionAnswer of(Explanation of) {
        return new DecisionAnswer(
                of.task(),
                of.taskVersion(),
                of.status(),
                of.reason(),
                of.detail(),
                of.attempts(),
                of.tokens().input(),
                of.tokens().output(),
                of.cost(),
                of.at());
    }
}
