package org.colloquy.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.conversation.FilterVerdict;
import org.colloquy.field.Assignment;
import org.colloquy.field.ValueFlag;
import org.colloquy.field.ValueState;
import org.colloquy.record.ErrorClass;
import org.colloquy.task.Prompt;
import org.colloquy.task.SkipReason;

/**
 * What a task would make of a conversation.
 *
 * @param filter the verdict of the filter in force
 * @param skipped why no engine was asked; null: one was, or none could be
 * @param prompt the three messages; null when there is nothing to send
 * @param rawOutput what the engine answered, as it came; null without an answer
 * @param values what would be stored, by field code; empty when nothing
 * @param validationErrors what is wrong with the answer
 * @param error class of the failure; null when there was none
 * @param detail the failure in words; null when there was none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TaskTrial(
        FilterVerdict filter,
        SkipReason skipped,
        Prompt prompt,
        String engine,
        String model,
        String rawOutput,
        Map<String, Value> values,
        List<String> validationErrors,
        ErrorClass error,
        String detail,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        long latencyMs) {
    /** What one field would hold. */
    public record Value(
            Object value, ValueState state, String explanation, List<String> evidence, Set<ValueFlag> flags) {
        static Value of(Assignment from) {
            return new Value(from.value(), from.state(), from.explanation(), from.evidence(), from.flags());
        }
    }
}
