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
        try {
            if (!own.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            if (!all.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                own.release();
                return Optional.empty();
            }
            return Optional.of(new Permit(own, all));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
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
