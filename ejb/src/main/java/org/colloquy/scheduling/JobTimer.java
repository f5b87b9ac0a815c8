package org.colloquy.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.dispatch.LanePermits;
import org.colloquy.operation.BulkRuns;
import org.colloquy.operation.RunUpkeep;
import org.colloquy.recovery.Rhythm;
import org.colloquy.storage.SchemaReady;

/** Keeps runs going: each second it notes those that ended, drops cancelled work and begins the scans that may go on. */
@ApplicationScoped
public class JobTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private static final Duration SELDOM = Duration.ofHours(1);

    /** Cancelled records go some at a time, and other work of this beat must not wait long for them. */
    private static final int DROPS_PER_BEAT = 25;

    @Inject
    private Rhythm rhythm;

    @Inject
    private RunUpkeep upkeep;

    @Inject
    private BulkRuns bulk;

    @Inject
    private LanePermits permits;

    void begin(@Observes SchemaReady ready) {
        rhythm.beat("close runs", EVERY, this::close);
        rhythm.beat("drop cancelled", EVERY, this::drop);
        rhythm.beat("scan", EVERY, this::scan);
        rhythm.beat("tidy scans", SELDOM, upkeep::tidy);
    }

    private void close() {
        upkeep.over().forEach(upkeep::close);
    }

    private void drop() {
        for (long run : upkeep.cancelled()) {
            for (int i = 0; i < DROPS_PER_BEAT && upkeep.drop(run) > 0; i++) {
                // Each call is a transaction of its own, so that a claim never waits for all of them.
            }
        }
    }

    private void scan() {
        if (!permits.draining()) {
            upkeep.scannable().forEach(bulk::start);
        }
    }
}
