package org.colloquy.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colloquy.queue.Lane;
import org.colloquy.settings.PipelineSettings;

/** How many conversations of each lane this node works on at once (B8.1), and whether it takes any more at all. */
@ApplicationScoped
public class LanePermits {
    private final Map<Lane, Semaphore> permits = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> total = new EnumMap<>(Lane.class);
    private volatile boolean draining;

    protected LanePermits() {}

    @Inject
    public LanePermits(PipelineSettings settings) {
        total.put(Lane.LIVE, settings.liveConcurrency());
        total.put(Lane.BACKFILL, settings.backfillConcurrency());
        total.forEach((lane, most) -> permits.put(lane, new Semaphore(most)));
    }

    /** Takes a permit if one is free and the node is not draining; give it back by {@link #release}. */
    public boolean take(Lane lane) {
        return !draining && permits.get(lane).tryAcquire();
    }

    public void release(Lane lane) {
        permits.get(lane).release();
    }

    /** Permits that are free. */
    public int idle(Lane lane) {
        return draining ? 0 : permits.get(lane).availablePermits();
    }

    /** All permits of a lane on this node. */
    public int total(Lane lane) {
        return total.get(lane);
    }

    /** Conversations in work, both lanes. */
    public int busy() {
        return total.entrySet().stream()
                .mapToInt(e -> e.getValue() - permits.get(e.getKey()).availablePermits())
                .sum();
    }

    /** From now on no more work is taken. */
    public void drain() {
        draining = true;
    }

    /** Waits until nothing is in work; whether that came in time. Only after {@link #drain}: what was waited for is kept. */
    public boolean awaitIdle(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            for (Map.Entry<Lane, Integer> lane : total.entrySet()) {
                long left = end - System.nanoTime();
                if (!permits.get(lane.getKey()).tryAcquire(lane.getValue(), left, TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean draining() {
        return draining;
    }
}
