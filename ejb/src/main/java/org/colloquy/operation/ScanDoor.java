package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.ContinuationToken;

/**
 * The way in for the batch runtime. It has a transaction of its own open, for its checkpoints in a database of its own;
 * ours are apart from it, since the run's row is what counts and neither data source takes part in a common commit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanDoor {
    @Inject
    private ScanSteps steps;

    /** As {@link ScanSteps#take}. */
    public boolean take(long run) {
        return steps.take(run);
    }

    /** As {@link ScanSteps#release}. */
    public void release(long run) {
        steps.release(run);
    }

    /** As {@link ScanSteps#fail}. */
    public void fail(long run) {
        steps.fail(run);
    }

    /** As {@link ScanSteps#token}. */
    public ContinuationToken token(long run) {
        return steps.token(run);
    }

    /** As {@link ScanSteps#next}. */
    public Optional<ScanPage> next(long run, ContinuationToken after) {
        return steps.next(run, after);
    }

    /** As {@link ScanSteps#store}. */
    public boolean store(long run, ScanPage page, List<Found> found) {
        return steps.store(run, page, found);
    }
}
