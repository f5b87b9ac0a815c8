package org.colloquy.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.colloquy.record.CallLine;
import org.colloquy.record.ExecutionLine;
import org.colloquy.record.RecordLine;
import org.colloquy.record.RecordState;
import org.colloquy.task.DecisionStatus;
import tools.jackson.databind.JsonNode;

/**
 * A processing record as the contract shows it.
 *
 * @param executions null, and left out, in a list
 */
record RecordAnswer(
        String id,
        String run,
        String job,
        String tenant,
        String externalId,
        RecordState status,
        String reason,
        Instant notBefore,
        int attempts,
        Instant storedAt,
        Instant startedAt,
        Instant endedAt,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        String retryOf,
        String retriedAs,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Execution> executions) {

    /** A task execution with its calls. */
    record Execution(
            String task,
            int taskVersion,
            DecisionStatus status,
            String reason,
            String error,
            String detail,
            String engine,
            int attempts,
            long inputTokens,
            long outputTokens,
            BigDecimal cost,
            Instant startedAt,
            Instant endedAt,
            String rawOutput,
            List<String> validationErrors,
            JsonNode values,
            List<Call> calls) {
        /** @param content whether the caller may read raw answers and values (B13) */
        static Execution of(ExecutionLine line, boolean content) {
            return new Execution(
                    line.task(),
                    line.taskVersion(),
                    line.status(),
                    line.reason(),
                    line.error(),
                    line.detail(),
                    line.engine(),
                    line.attempts(),
                    line.inputTokens(),
                    line.outputTokens(),
                    line.cost(),
                    line.startedAt(),
                    line.endedAt(),
                    content ? line.rawAnswer() : null,
                    content ? line.errors() : List.of(),
                    content ? line.values() : null,
                    line.calls().stream().map(Call::of).toList());
        }
    }

    /** An engine call. */
    record Call(
            Instant at,
            String engine,
            String model,
            String status,
            Integer httpStatus,
            long inputTokens,
            long outputTokens,
            BigDecimal cost,
            int latencyMs,
            String purpose,
            String waste) {
        static Call of(CallLine line) {
            return new Call(
                    line.at(),
                    line.engine(),
                    line.model(),
                    line.status(),
                    line.httpStatus(),
                    line.inputTokens(),
                    line.outputTokens(),
                    line.cost(),
                    line.latencyMs(),
                    line.purpose(),
                    line.waste());
        }
    }

    static RecordAnswer of(RecordLine line) {
        return of(line, null);
    }

    static RecordAnswer of(RecordLine line, List<Execution> executions) {
        return new RecordAnswer(
                Id.of(line.id()),
                Id.of(line.run()),
                line.job(),
                line.tenant(),
                line.externalId(),
                line.status(),
                line.reason(),
                line.notBefore(),
                line.attempts(),
                line.storedAt(),
                line.startedAt(),
                line.endedAt(),
                line.inputTokens(),
                line.outputTokens(),
                line.cost(),
                Id.of(line.retryOf()),
                Id.of(line.retriedAs()),
                executions);
    }
}
