package org.colloquy.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colloquy.engine.Engine;
import org.colloquy.settings.PipelineSettings;

/**
 * How many calls this node has in flight, together and to each engine. A permit is awaited in memory for a short while
 * only; longer waits are written down, so that waiting never holds a thread for long (B6.2).
 */
@ApplicationScoped
class CallPermits {
    private final Map<Long, Limited> engines = new ConcurrentHashMap<>();
    private Semaphore all;

    /** An engine's permits; made anew when its limit changes. */
    private record Limited(int limit, Semaphore permits) {}

    protected CallPermits() {}

    @Inject
    CallPermits(PipelineSettings settings) {
        all = new Semaphore(settings.callConcurrency(), true);
    }

    /** A permit for a call to an engine; empty if none became free in time. */
    Optional<Permit> take(Engine engine, Duration patience) {
        Semaphore own = of(engine);
        long end = System.nanoTime() + patience.toNanos();
        if (!taken(own, end)) {
            return Optional.empty();
        }
        if (!taken(all, end)) {
            own.release();
            return Optional.empty();
        }
        return Optional.of(new Permit(own, all));
    }

    private static boolean taken(Semaphore permits, long end) {
        try {
            return permits.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Semaphore of(Engine engine) {
        Integer limit = engine.settings().limits().concurrency();
        int most = limit == null ? Integer.MAX_VALUE : limit;
        return engines.compute(
                        engine.id(),
                        (id, old) ->
                                old != null && old.limit() == most ? old : new Limited(most, new Semaphore(most, true)))
                .permits();
    }
}
