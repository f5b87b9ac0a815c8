package org.colloquy.run;

import java.math.BigDecimal;
import org.colloquy.money.Tokens;

/**
 * The counters of a run at one moment; {@code matched} is the sum over the states and, in a full run, over what the scan
 * left out (B2.3).
 *
 * @param scannedUpToDate conversations that a scan left out because everything was current
 * @param scannedFiltered conversations that a scan left out by a filter
 * @param scannedOff conversations that a scan left out because no task was on
 */
public record RunCounters(
        long matched,
        long pending,
        long running,
        long waiting,
        long succeeded,
        long partial,
        long skipped,
        long failed,
        long cancelled,
        long retries,
        long scannedUpToDate,
        long scannedFiltered,
        long scannedOff,
        Tokens tokens,
        BigDecimal cost) {
    public static final RunCounters NONE =
            new RunCounters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Tokens.NONE, BigDecimal.ZERO);

    /** So many records more. */
    public RunCounters plusMatched(long more) {
        return new RunCounters(
                matched + more,
                pending,
                running,
                waiting,
                succeeded,
                partial,
                skipped,
                failed,
                cancelled,
                retries,
                scannedUpToDate,
                scannedFiltered,
                scannedOff,
                tokens,
                cost);
    }

    /**
     * One record that has ended.
     *
     * @param state the name of its last state
     */
    public static RunCounters ended(String state, Tokens tokens, BigDecimal cost) {
        return new RunCounters(
                0,
                0,
                0,
                0,
                is(state, "SUCCEEDED"),
                is(state, "PARTIAL"),
                is(state, "SKIPPED"),
                is(state, "FAILED"),
                is(state, "CANCELLED"),
                0,
                0,
                0,
                0,
                tokens,
                cost);
    }

    private static long is(String state, String name) {
        return state.equals(name) ? 1 : 0;
    }

    /** So many retries more. */
    public RunCounters plusRetries(long more) {
        return new RunCounters(
                matched,
                pending,
                running,
                waiting,
                succeeded,
                partial,
                skipped,
                failed,
                cancelled,
                retries + more,
                scannedUpToDate,
                scannedFiltered,
                scannedOff,
                tokens,
                cost);
    }

    /** So many conversations that a scan left out, each for one reason; they are matched too (B2.3). */
    public RunCounters plusScanned(long upToDate, long filtered, long off) {
        return new RunCounters(
                matched + upToDate + filtered + off,
                pending,
                running,
                waiting,
                succeeded,
                partial,
                skipped,
                failed,
                cancelled,
                retries,
                scannedUpToDate + upToDate,
                scannedFiltered + filtered,
                scannedOff + off,
                tokens,
                cost);
    }

    /** Records that have not ended. */
    public long open() {
        return pending + running + waiting;
    }
}
