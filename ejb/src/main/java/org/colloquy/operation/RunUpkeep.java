package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.colloquy.job.Definitions;
import org.colloquy.record.OpenRecords;
import org.colloquy.run.BatchExecutions;
import org.colloquy.run.OpenWindow;
import org.colloquy.run.Run;
import org.colloquy.run.RunCounters;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunScans;
import org.colloquy.run.RunState;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.tenant.AccessScope;

/** What runs need again and again: their end noted, cancelled work dropped, scans that may go on. One short step each. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RunUpkeep {
    /** An event that was stored just before midnight may still be on its way into the day's run. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(1);

    @Inject
    private Runs runs;

    @Inject
    private RunQueries queries;

    @Inject
    private RunScans scans;

    @Inject
    private BatchExecutions executions;

    @Inject
    private OpenRecords open;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Deeds deeds;

    @Inject
    private Node node;

    /** Running runs that nothing more comes to and whose records have all ended. */
    public List<Long> over() {
        Instant now = clock.now();
        return runs.in(List.of(RunState.RUNNING)).stream()
                .filter(run -> over(run, now))
                .map(Run::id)
                .toList();
    }

    private boolean over(Run run, Instant now) {
        boolean complete = run.daily() ? pastDay(run, now) : !run.scanning();
        return complete && !runs.hasOpenRecords(run.id());
    }

    private boolean pastDay(Run run, Instant now) {
        Definitions current = definitions.get();
        if (current.job(run.jobId()) == null) {
            return false;
        }
        ZoneId zone = ZoneId.of(current.job(run.jobId()).settings().schedule().timeZone());
        return run.day().isBefore(LocalDate.ofInstant(now.minus(AFTER_MIDNIGHT), zone));
    }

    /** Notes the end of a run, if it is over still. */
    public void close(long id) {
        Run run = runs.lock(id);
        Instant now = clock.now();
        if (run.status() != RunState.RUNNING || !over(run, now)) {
            return;
        }
        RunCounters counters =
                queries.find(id, AccessScope.ALL).map(RunReport::counters).orElse(RunCounters.NONE);
        boolean errors = counters.failed() + counters.partial() > 0;
        run.become(errors ? RunState.COMPLETED_WITH_ERRORS : RunState.COMPLETED, now);
        deeds.log(run, errors ? "WARN" : "INFO", words(run, counters), now);
    }

    private static String words(Run run, RunCounters c) {
        return "Run ended " + run.status() + ": matched=" + c.matched() + " succeeded=" + c.succeeded() + " partial="
                + c.partial() + " skipped=" + c.skipped() + " failed=" + c.failed() + " cancelled=" + c.cancelled()
                + " upToDate=" + c.scannedUpToDate() + " filtered=" + c.scannedFiltered() + " off=" + c.scannedOff();
    }

    /** Cancelled runs with records that nobody is to work off. */
    public List<Long> cancelled() {
        return runs.cancelledWithWork();
    }

    /** Cancels some of the records of a cancelled run that are not in work; how many. */
    public int drop(long run) {
        return open.cancelSome(run, clock.now());
    }

    /** Ends what killed nodes left in the batch runtime's tables, and forgets what is old there; how many were dead. */
    public int tidy() {
        return executions.tidy();
    }

    /** Full runs whose scan is to go on now: nobody scans them, and there is room for more open records. */
    public List<Long> scannable() {
        return scans.due(new RunScans.Scanner(node.name(), node.owner())).stream()
                .filter(this::roomy)
                .toList();
    }

    private boolean roomy(long id) {
        OpenWindow window = scans.window(id);
        Run run = runs.get(id);
        if (window.full() != (run.holdReason() != null)) {
            String reason = window.full() ? scans.mostWaitedFor(id).orElse(null) : null;
            run.hold(reason, clock.now(), null);
        }
        return window.inviting();
    }
}
