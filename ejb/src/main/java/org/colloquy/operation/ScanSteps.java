package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.dispatch.LanePermits;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.run.Run;
import org.colloquy.run.RunScans;
import org.colloquy.run.RunState;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.storage.DatabaseClock;

/** The transactions of a scan: each page is read in one and stored in another, with the token, whole or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ScanSteps {
    /** After a failure the scan rests, so that a defect does not fill the logs. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    @Inject
    private Runs runs;

    @Inject
    private RunScans scans;

    @Inject
    private Candidates candidates;

    @Inject
    private PageBook book;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private PipelineSettings settings;

    @Inject
    private LanePermits permits;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Node node;

    /** Takes the scan of a run for this node; false: it is not to be had. */
    public boolean take(long run) {
        return scans.take(run, new RunScans.Scanner(node.name(), node.owner()), settings.lease());
    }

    /** Gives the scan back. */
    public void release(long run) {
        scans.release(run, node.owner());
    }

    /** Gives the scan back after a failure: it is to be had again a little later. */
    public void fail(long run) {
        scans.renew(run, node.owner(), AFTER_FAILURE);
    }

    /** Where the scan stands; null: at the beginning. */
    public ContinuationToken token(long run) {
        return runs.get(run).token();
    }

    /** The next page; empty when the scan may not go on now (B9.3): it is over, not running, or enough lies open. */
    public Optional<ScanPage> next(long id, ContinuationToken after) {
        Run run = runs.get(id);
        boolean goesOn = run.status() == RunState.RUNNING && run.scanning() && !permits.draining();
        if (!goesOn || !scans.window(id).takes(ScanPage.SIZE)) {
            return Optional.empty();
        }
        Definitions current = definitions.get();
        List<Dossier> found = candidates.page(run.frozen().selection(), after, ScanPage.SIZE + 1, current);
        boolean last = found.size() <= ScanPage.SIZE;
        return Optional.of(new ScanPage(
                after,
                last ? found : found.subList(0, ScanPage.SIZE),
                run.frozen(),
                run.frozen().applyTo(current.job(run.jobId())),
                current,
                last));
    }

    /**
     * Stores what was made of a page, and moves the token behind it. A runtime that is told to stop may hand over the
     * beginning of a page only; the rest comes with the next stretch.
     *
     * @return false: nothing was stored, since the scan is no longer ours or must not go on
     */
    public boolean store(long id, ScanPage page, List<Found> found) {
        if (!scans.renew(id, node.owner(), settings.lease())) {
            return false;
        }
        Run run = runs.lock(id);
        if (!Objects.equals(run.token(), page.after())) {
            return false;
        }
        book.enter(run, found, clock.now());
        if (!found.isEmpty()) {
            run.advance(found.get(found.size() - 1).token());
        }
        if (page.last() && found.size() == page.dossiers().size()) {
            book.close(run, clock.now());
        }
        return true;
    }
}
