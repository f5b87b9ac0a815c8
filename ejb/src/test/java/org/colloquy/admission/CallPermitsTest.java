package org.colloquy.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.colloquy.engine.Engine;
import org.colloquy.engine.EngineLimits;
import org.colloquy.engine.EngineSettings;
import org.colloquy.settings.PipelineSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallPermitsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static CallPermits permits(int all) {
        return new CallPermits(
                new PipelineSettings(1, 1, all, Duration.ZERO, Duration.ZERO, Duration.ZERO, Optional.empty()));
    }

    private static Engine engine(long id, Integer concurrency) {
        return new Engine(
                id,
                new EngineSettings(
                        "e" + id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new EngineLimits(concurrency, null, null, null),
                        null,
                        true,
                        null,
                        false,
                        null,
                        null));
    }

    @Test
    void anEngineHasItsOwnAndAllHaveTogether() {
        CallPermits permits = permits(3);
        Engine one = engine(1, 2);
        Engine two = engine(2, null);

        assertThat(permits.take(one, Duration.ZERO)).isPresent();
        assertThat(permits.take(one, Duration.ZERO)).isPresent();
        assertThat(permits.take(one, Duration.ZERO)).isEmpty();
        Permit third = permits.take(two, Duration.ZERO).orElseThrow();
        assertThat(permits.take(two, Duration.ZERO)).isEmpty();

        third.close();

        assertThat(permits.take(one, Duration.ZERO)).isEmpty();
        assertThat(permits.take(two, Duration.ZERO)).isPresent();
    }

    @Test
    void givingBackTwiceGivesBackOnce() {
        Semaphore a = new Semaphore(0);
        Semaphore b = new Semaphore(5);
        Permit permit = new Permit(a, b);

        permit.close();
        permit.close();

        assertThat(a.availablePermits()).isEqualTo(1);
        assertThat(b.availablePermits()).isEqualTo(6);
    }

    /** Whoever gets the engine's but not the node's must not keep the engine's. */
    @Test
    void whatWasTakenInVainIsGivenBack() {
        CallPermits permits = permits(1);
        Permit held = permits.take(engine(1, null), Duration.ZERO).orElseThrow();
        assertThat(permits.take(engine(2, 1), Duration.ZERO)).isEmpty();

        held.close();

        assertThat(permits.take(engine(2, 1), Duration.ZERO)).isPresent();
    }

    @Test
    void anInterruptedWaitKeepsNothingAndIsRemembered() throws Exception {
        CallPermits permits = permits(1);
        Permit held = permits.take(engine(1, null), Duration.ZERO).orElseThrow();
        AtomicReference<Optional<Permit>> got = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            got.set(permits.take(engine(2, 1), LONG));
            flag.set(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        Awaitility.await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        waiting.interrupt();
        waiting.join();
        held.close();

        assertThat(got.get()).isEmpty();
        assertThat(flag.get()).isTrue();
        assertThat(permits.take(engine(2, 1), Duration.ZERO)).isPresent();
    }

    @Test
    void aWaiterGetsWhatIsGivenBack() throws Exception {
        CallPermits permits = permits(10);
        Permit held = permits.take(engine(1, 1), Duration.ZERO).orElseThrow();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Permit>> waiting = threads.submit(() -> permits.take(engine(1, 1), LONG));

            held.close();

            assertThat(waiting.get()).isPresent();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aChangedLimitCountsForTheNextCall() {
        CallPermits permits = permits(10);
        permits.take(engine(1, 1), Duration.ZERO).orElseThrow();

        assertThat(permits.take(engine(1, 2), Duration.ZERO)).isPresent();
        assertThat(permits.take(engine(1, null), Duration.ZERO)).isPresent();
    }

    @Test
    void neverMoreInFlightThanAllowed() throws Exception {
        CallPermits permits = permits(7);
        AtomicInteger one = new AtomicInteger();
        AtomicInteger all = new AtomicInteger();
        AtomicInteger mostOne = new AtomicInteger();
        AtomicInteger mostAll = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(24);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                boolean limited = i % 2 == 0;
                callers.add(threads.submit(() -> {
                    together.await();
                    for (int n = 0; n < 500; n++) {
                        try (Permit permit = permits.take(engine(limited ? 1 : 2, limited ? 3 : null), LONG)
                                .orElseThrow()) {
                            mostAll.accumulateAndGet(all.incrementAndGet(), Math::max);
                            mostOne.accumulateAndGet(limited ? one.incrementAndGet() : 0, Math::max);
                            assertThat(permit).isNotNull();
                            all.decrementAndGet();
                            one.addAndGet(limited ? -1 : 0);
                        }
                    }
                    return null;
                }));
            }
            together.countDown();
            for (Future<?> caller : callers) {
                caller.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(mostAll.get()).isBetween(1, 7);
        assertThat(mostOne.get()).isBetween(1, 3);
        assertThat(permits.take(engine(1, 3), Duration.ZERO)).isPresent();
    }
}
