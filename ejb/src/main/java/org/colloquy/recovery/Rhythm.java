package org.colloquy.recovery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.colloquy.admission.Accountant;
import org.colloquy.admission.CurrentHolds;
import org.colloquy.dispatch.Feeder;
import org.colloquy.dispatch.JmsOutbox;
import org.colloquy.dispatch.LanePermits;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.storage.SchemaReady;

/**
 * What a node does again and again, each on its own beat, so that one that is slow or failing holds up no other. A
 * failure is logged when it begins and when it ends, not with every beat: a database that is away is one line.
 */
@ApplicationScoped
public class Rhythm {
    private static final Logger LOG = System.getLogger(Rhythm.class.getName());
    private static final Duration FOLD = Duration.ofMillis(200);
    private static final Duration FLUSH = Duration.ofMillis(100);
    private static final Duration REAP = Duration.ofSeconds(2);
    private static final int BEATS_PER_LEASE = 4;

    private final List<Future<?>> beats = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PipelineSettings settings;

    @Inject
    private LanePermits permits;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private CurrentHolds holds;

    @Inject
    private Feeder feeder;

    @Inject
    private Accountant accountant;

    @Inject
    private JmsOutbox outbox;

    @Inject
    private LeaseReaper leases;

    @Inject
    private Orphans orphans;

    @Inject
    private HoldSweeper sweeper;

    void begin(@Observes SchemaReady ready) {
        beat("definitions", settings.feedEvery(), definitions::refreshIfChanged);
        beat("sweep", settings.feedEvery(), sweeper::sweep);
        beat("holds", settings.feedEvery(), holds::refresh);
        beat("feed", settings.feedEvery(), feeder::feed);
        beat("fold", FOLD, accountant::fold);
        beat("outbox", FLUSH, outbox::flush);
        beat("renew", settings.lease().dividedBy(BEATS_PER_LEASE), leases::renew);
        beat("reap", REAP, leases::reap);
        beat("orphans", REAP, orphans::settle);
    }

    /** Does this work again and again, with this pause in between, until the node stops. */
    public void beat(String name, Duration every, Runnable work) {
        Runnable steady = new Steady(name, work, permits::draining);
        beats.add(executor.scheduleWithFixedDelay(steady, 0, every.toMillis(), TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void end() {
        beats.forEach(beat -> beat.cancel(false));
    }

    /** Work that goes on after a failure. */
    private static final class Steady implements Runnable {
        private final String name;
        private final Runnable work;
        private final BooleanSupplier stopping;
        private boolean failing;

        Steady(String name, Runnable work, BooleanSupplier stopping) {
            this.name = name;
            this.work = work;
            this.stopping = stopping;
        }

        @Override
        public void run() {
            try {
                work.run();
                if (failing) {
                    LOG.log(Level.INFO, "Beat works again name={0}", name);
                }
                failing = false;
            } catch (RuntimeException | Error e) { // whatever is thrown would end the beat for good
                // A server that stops takes the database away before it takes the beats away.
                if (!failing && !stopping.getAsBoolean()) {
                    LOG.log(Level.ERROR, "Beat fails, goes on trying name=" + name, e);
                }
                failing = true;
            }
        }
    }
}
