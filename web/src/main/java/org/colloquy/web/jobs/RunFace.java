package org.colloquy.web.jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.queue.Lane;
import org.colloquy.run.RunCounters;
import org.colloquy.run.RunReport;

/**
 * A run with its counters as parts of a bar.
 *
 * @param parts one for each state of its records, and in a full run for what the scan left out (B9.2), also the empty
 *     ones: they add up to the matched (B2.3)
 * @param cost with its currency
 */
public record RunFace(RunReport run, List<Part> parts, String cost) {
    private static final int HUNDRED = 100;

    /**
     * The records of one state.
     *
     * @param percent of all, for the width of a bar
     */
    public record Part(String state, long count, BigDecimal percent) {
        /** Whether there are records in this state to look at; what a scan left out has none. */
        public boolean listed() {
            return !state.startsWith("SCANNED");
        }
    }

    static RunFace of(RunReport run, String cost) {
        RunCounters c = run.counters();
        long all = c.matched();
        Stream<Part> records = Stream.of(
                part("SUCCEEDED", c.succeeded(), all),
                part("PARTIAL", c.partial(), all),
                part("SKIPPED", c.skipped(), all),
                part("FAILED", c.failed(), all),
                part("CANCELLED", c.cancelled(), all),
                part("RUNNING", c.running(), all),
                part("WAITING", c.waiting(), all),
                part("PENDING", c.pending(), all));
        Stream<Part> scanned = Stream.of(
                part("SCANNED_CURRENT", c.scannedUpToDate(), all),
                part("SCANNED_FILTERED", c.scannedFiltered(), all),
                part("SCANNED_OFF", c.scannedOff(), all));
        List<Part> parts = Stream.concat(records, run.lane() == Lane.BACKFILL ? scanned : Stream.empty())
                .toList();
        return new RunFace(run, parts, cost);
    }

    private static Part part(String state, long count, long all) {
        BigDecimal percent = all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count * HUNDRED).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return new Part(state, count, percent);
    }

    /** What people call it: the day of a continuous job's run, else its id. */
    public String name() {
        return run.day() == null ? Long.toString(run.id()) : run.day().toString();
    }

    /** Records that have ended. */
    public long ended() {
        return run.counters().matched() - run.counters().open();
    }

    /** Share of the ended ones that failed wholly or in part, in percent with one decimal. */
    public BigDecimal failurePercent() {
        long bad = run.counters().failed() + run.counters().partial();
        return ended() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(bad * HUNDRED).divide(BigDecimal.valueOf(ended()), 1, RoundingMode.HALF_UP);
    }
}
