package org.colloquy.operation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a full run of a job would do and take, started now (B7.6). Nothing of it is a promise.
 *
 * @param conversations that the job selects: those to be run, those up to date and those skipped
 * @param matching those of them that pass the job's filter
 * @param executions task executions that would be made
 * @param upToDate conversations for which everything is current
 * @param skipped conversations for which nothing is done for other reasons
 * @param skips those by reason: {@code filtered}, {@code off}, {@code other}
 * @param durationSeconds at the limits that hold now, with nothing else to do
 * @param sampled whether it was worked out from a part and scaled up
 */
public record Forecast(
        long conversations,
        long matching,
        long executions,
        long upToDate,
        long skipped,
        Map<String, Long> skips,
        long inputTokens,
        long outputTokens,
        Cost cost,
        long durationSeconds,
        Basis basis,
        boolean sampled) {
    /** Whether there is certainly no conversation to look at. A sample alone cannot tell. */
    boolean nothing() {
        return conversations == 0 || matching == 0 && !sampled;
    }

    /** A range of money in a currency. */
    public record Cost(BigDecimal low, BigDecimal high, String currency) {}

    /** Whether there were enough earlier executions of each task to learn from. */
    public enum Basis {
        HISTORY,
        GUESS
    }
}
