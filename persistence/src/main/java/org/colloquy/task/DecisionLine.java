package org.colloquy.task;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A stored decision as people see it.
 *
 * @param task code
 * @param reason a skip reason, waiting reason or error class; null when it succeeded
 * @param cost exact, in the system's currency
 * @param at when it was judged, by the database's clock
 */
public record DecisionLine(
        long taskId,
        String task,
        int taskVersion,
        DecisionStatus status,
        String reason,
        String detail,
        int attempts,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        Long record,
        Long execution,
        Instant at) {}
