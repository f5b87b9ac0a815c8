package org.colloquy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00.123Z");

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final InstantSource clock = time::get;

    @Test
    void tellsWhenAndByWhomItWasMade() {
        long id = new Ids(clock, 37).next();

        assertThat(Ids.madeAt(id)).isEqualTo(NOW);
        assertThat(id >> 12 & 1023).isEqualTo(37);
        assertThat(id).isPositive();
    }

    @Test
    void ascendsWhileTheClockStandsStill() {
        Ids ids = new Ids(clock, 1);
        long last = 0;
        for (int i = 0; i < 20_000; i++) {
            long next = ids.next();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void ascendsWhenTheClockStepsBack() {
        Ids ids = new Ids(clock, 1);
        long before = ids.next();

        time.set(NOW.minusSeconds(3600));

        assertThat(ids.next()).isGreaterThan(before);
        assertThat(Ids.madeAt(ids.next())).isEqualTo(NOW);
    }

    /** 4,096 a millisecond: one more runs ahead of the clock, and the clock overtakes it. */
    @Test
    void runsAheadOfTheClockAndIsOvertaken() {
        Ids ids = new Ids(clock, 1);
        for (int i = 0; i < 4096; i++) {
            assertThat(Ids.madeAt(ids.next())).isEqualTo(NOW);
        }
        assertThat(Ids.madeAt(ids.next())).isEqualTo(NOW.plusMillis(1));

        time.set(NOW.plusMillis(5));

        assertThat(Ids.madeAt(ids.next())).isEqualTo(NOW.plusMillis(5));
    }

    @Test
    void aClockBeforeTheEpochStillGivesAscendingPositiveIds() {
        time.set(Instant.EPOCH);
        Ids ids = new Ids(clock, 1023);

        long first = ids.next();

        assertThat(first).isPositive();
        assertThat(ids.next()).isGreaterThan(first);
    }

    @Test
    void lastsUntilTheEndOfItsBits() {
        time.set(Instant.parse("2093-01-01T00:00:00Z"));

        assertThat(new Ids(clock, 1023).next()).isPositive();
    }

    @Test
    void aDayBeginsAtOrBeforeEveryIdOfIt() {
        Instant midnight = Instant.parse("2026-03-10T00:00:00Z");
        time.set(midnight);

        assertThat(new Ids(clock, 0).next()).isGreaterThanOrEqualTo(Ids.floor(midnight));
        assertThat(new Ids(clock, 1023).next()).isLessThan(Ids.floor(midnight.plusMillis(1)));
        assertThat(Ids.floor(Instant.EPOCH)).isZero();
    }

    @Test
    void aNodeWithoutANumberMakesNone() {
        Ids ids = new Ids(clock, () -> {
            throw new IllegalStateException("not registered");
        });

        assertThatThrownBy(ids::next).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyThreadsAndNodesNeverMakeTheSame() throws Exception {
        List<Ids> nodes = List.of(new Ids(clock, 1), new Ids(clock, 2));
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Long>>> parts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Ids ids = nodes.get(i % 2);
                parts.add(threads.submit(() -> {
                    together.await();
                    return made(ids, 10_000);
                }));
            }
            together.countDown();
            Set<Long> all = new HashSet<>();
            for (Future<List<Long>> part : parts) {
                assertThat(part.get()).isSorted();
                all.addAll(part.get());
            }
            assertThat(all).hasSize(80_000);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> made(Ids ids, int many) {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            made.add(ids.next());
        }
        return made;
    }
}
