package org.colloquy.web.conversations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.colloquy.record.CallLine;
import org.colloquy.record.ExecutionLine;
import org.colloquy.record.RecordLine;

/**
 * A record of the processing history, with what its tasks came to.
 *
 * @param brief its reason in a word or two; null without
 */
public record Story(RecordLine record, String brief, List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /**
     * One task.
     *
     * @param taskName what people read
     * @param brief the reason in a word or two; null without
     * @param sentence the reason in words; null when it succeeded
     * @param cost with its currency
     */
    public record Step(ExecutionLine execution, String taskName, String brief, String sentence, String cost) {
        /** Time that its calls took together, in seconds with one decimal; null without calls. */
        public String latency() {
            long millis =
                    execution.calls().stream().mapToLong(CallLine::latencyMs).sum();
            return execution.calls().isEmpty()
                    ? null
                    : BigDecimal.valueOf(millis).movePointLeft(3).setScale(1, RoundingMode.HALF_UP) + " s";
        }
    }
}
