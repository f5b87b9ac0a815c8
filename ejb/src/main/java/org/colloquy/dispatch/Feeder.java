package org.colloquy.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.queue.Lane;

/**
 * Rings for all that intake does not ring for: waits that have ended, lost bells, backfill, expired leases (B1.2). Each
 * round rings at most as often as this node has idle permits.
 */
@ApplicationScoped
public class Feeder {
    /** What a hold parked comes back a few at a time, so that an engine that just recovered is not overrun (B6.2). */
    private static final int RELEASED_PER_PERMIT = 2;

    @Inject
    private FeedRows rows;

    @Inject
    private LanePermits permits;

    @Inject
    private WorkQueue bells;

    /** One round for both lanes. */
    public void feed() {
        for (Lane lane : Lane.values()) {
            feed(lane);
        }
    }

    private void feed(Lane lane) {
        rows.release(lane, RELEASED_PER_PERMIT * permits.total(lane));
        int idle = permits.idle(lane);
        int due = idle == 0 ? 0 : rows.due(lane, idle);
        for (int i = 0; i < due; i++) {
            bells.ring(lane, 0);
        }
    }
}
