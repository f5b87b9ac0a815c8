package org.colloquy.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupedTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<List<Integer>> batches = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private List<Integer> done() {
        return batches.stream().flatMap(List::stream).sorted().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aloneACallerIsServedAtOnceAndInItsOwnThread() {
        List<Thread> by = new ArrayList<>();
        Grouped<Integer> group = new Grouped<>(10, batch -> by.add(Thread.currentThread()));

        group.submit(List.of(1, 2));

        assertThat(by).containsExactly(Thread.currentThread());
    }

    @Test
    void aSingleAskMayBeLargerThanABatch() {
        Grouped<Integer> group = new Grouped<>(2, batches::add);

        group.submit(List.of(1, 2, 3, 4, 5));

        assertThat(batches).containsExactly(List.of(1, 2, 3, 4, 5));
    }

    @Test
    void anAskOfNothingReturns() {
        new Grouped<Integer>(2, batches::add).submit(List.of());

        assertThat(done()).isEmpty();
    }

    @Test
    void nothingIsLostAndNothingDoneTwiceByManyThreads() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Grouped<Integer> group = new Grouped<>(16, batch -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            batches.add(List.copyOf(batch));
            inside.decrementAndGet();
        });
        CountDownLatch together = new CountDownLatch(1);
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            int from = i * 1000;
            callers.add(threads.submit(() -> {
                await(together);
                IntStream.range(from, from + 1000).forEach(n -> group.submit(List.of(n)));
            }));
        }
        together.countDown();
        for (Future<?> caller : callers) {
            caller.get();
        }

        assertThat(done()).isEqualTo(IntStream.range(0, 32_000).boxed().toList());
        assertThat(most).as("batches at once").hasValue(1);
        assertThat(batches).allMatch(batch -> batch.size() <= 16);
    }

    /** What gathers while a batch is under way is done in one. */
    @Test
    void asksGatherWhileABatchIsUnderWay() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Grouped<Integer> group = new Grouped<>(100, first(inside, go));
        Future<?> leader = threads.submit(() -> group.submit(List.of(0)));
        await(inside);
        List<Thread> waiting = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            int n = i;
            others.add(threads.submit(() -> {
                waiting.add(Thread.currentThread());
                group.submit(List.of(n));
            }));
        }
        Awaitility.await()
                .until(() -> waiting.size() == 8
                        && List.copyOf(waiting).stream().allMatch(t -> t.getState() == Thread.State.WAITING));

        go.countDown();
        leader.get();
        for (Future<?> other : others) {
            other.get();
        }

        assertThat(batches).hasSize(2);
        assertThat(done()).isEqualTo(IntStream.rangeClosed(0, 8).boxed().toList());
    }

    private Consumer<List<Integer>> first(CountDownLatch inside, CountDownLatch go) {
        return batch -> {
            batches.add(List.copyOf(batch));
            inside.countDown();
            await(go);
        };
    }

    @Test
    void aFailureReachesExactlyItsGroup() throws Exception {
        Grouped<Integer> group = new Grouped<>(8, batch -> {
            batches.add(List.copyOf(batch));
            if (batch.contains(500)) {
                throw new IllegalArgumentException("five hundred");
            }
        });
        CountDownLatch together = new CountDownLatch(1);
        ConcurrentLinkedQueue<Integer> failed = new ConcurrentLinkedQueue<>();
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int from = i * 100;
            callers.add(threads.submit(() -> {
                await(together);
                for (int n = from; n < from + 100; n++) {
                    try {
                        group.submit(List.of(n));
                    } catch (IllegalStateException e) {
                        assertThat(e).hasRootCauseMessage("five hundred");
                        failed.add(n);
                    }
                }
            }));
        }
        together.countDown();
        for (Future<?> caller : callers) {
            caller.get();
        }

        List<Integer> group500 = batches.stream()
                .filter(batch -> batch.contains(500))
                .findFirst()
                .orElseThrow();
        assertThat(failed).containsExactlyInAnyOrderElementsOf(group500);
        assertThat(done()).hasSize(1600);
    }

    /** Else everybody who asked along would wait for ever, with a permit in hand. */
    @Test
    void evenAnErrorLeavesNobodyWaiting() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Grouped<Integer> group = new Grouped<>(100, first(inside, go).andThen(batch -> {
            throw new StackOverflowError();
        }));
        Future<?> leader = threads.submit(() -> group.submit(List.of(0)));
        await(inside);
        Future<?> other = threads.submit(() -> group.submit(List.of(1)));
        go.countDown();

        assertThatThrownBy(leader::get).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(other::get).hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void goesOnAfterAFailure() {
        AtomicInteger calls = new AtomicInteger();
        Grouped<Integer> group = new Grouped<>(8, batch -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("once");
            }
            batches.add(List.copyOf(batch));
        });

        assertThatThrownBy(() -> group.submit(List.of(1))).isInstanceOf(IllegalStateException.class);
        group.submit(List.of(2));

        assertThat(done()).containsExactly(2);
    }
}
