package org.colloquy.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.colloquy.queue.Lane;
import org.colloquy.run.Progress;
import org.colloquy.run.RunCounters;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import tools.jackson.databind.JsonNode;

/** A run as the contract shows it. */
record RunAnswer(
        String id,
        String job,
        RunState status,
        RunTrigger trigger,
        LocalDate day,
        Instant startedAt,
        Instant endedAt,
        String startedBy,
        long configurationVersion,
        String continuationToken,
        Counters counters,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        JsonNode estimate,
        String parent,
        RunReport.Hold hold,
        Progress progress) {

    /** How many records are in which state; in a full run also what its scan left out. */
    record Counters(
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
            @JsonInclude(JsonInclude.Include.NON_NULL) Scanned scanned) {}

    /** Conversations that a scan left out, by reason. */
    record Scanned(long upToDate, long filtered, long off) {}

    static RunAnswer of(RunReport run, Progress progress) {
        RunCounters now = run.counters();
        return new RunAnswer(
                Id.of(run.id()),
                run.job(),
                run.status(),
                run.trigger(),
                run.day(),
                run.startedAt(),
                run.endedAt(),
                run.startedBy(),
                run.configurationVersion(),
                run.continuationToken(),
                counters(run),
                now.tokens().input(),
                now.tokens().output(),
                now.cost(),
                run.estimate(),
                Id.of(run.parent()),
                run.hold(),
                progress);
    }

    private static Counters counters(RunReport run) {
        RunCounters now = run.counters();
        Scanned scanned = run.lane() == Lane.BACKFILL && run.parent() == null
                ? new Scanned(now.scannedUpToDate(), now.scannedFiltered(), now.scannedOff())
                : null;
        return new Counters(
                now.matched(),
                now.pending(),
                now.running(),
                now.waiting(),
                now.succeeded(),
                now.partial(),
                now.skipped(),
                now.failed(),
                now.cancelled(),
                now.retries(),
                scanned);
    }
}
