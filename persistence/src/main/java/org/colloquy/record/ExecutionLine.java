package org.colloquy.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.colloquy.task.DecisionStatus;
import tools.jackson.databind.JsonNode;

/**
 * A task execution as people see it, with the calls that it made.
 *
 * @param task code
 * @param reason a skip reason, waiting reason or error class; null when it succeeded
 * @param rawAnswer the engine's last answer as it came; null when there was none, or it is no longer kept
 * @param errors what was wrong with that answer; empty when nothing
 * @param values what it stored, by field code; null when nothing
 */
public record ExecutionLine(
        long id,
        String task,
        int taskVersion,
        DecisionStatus status,
        String reason,
        String detail,
        String engine,
        int attempts,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        Instant startedAt,
        Instant endedAt,
        String rawAnswer,
        List<String> errors,
        JsonNode values,
        List<CallLine> calls) {
    /** The class of the failure; null unless it failed. */
    public String error() {
        return status == DecisionStatus.FAILED ? reason : null;
    }
}
