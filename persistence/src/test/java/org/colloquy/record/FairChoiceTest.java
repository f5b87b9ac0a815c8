package org.colloquy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairChoiceTest {
    private final FairChoice choice = new FairChoice();

    private List<Long> choices(int many, Map<Long, Integer> weights) {
        return IntStream.range(0, many)
                .mapToObj(i -> choice.next(weights.keySet(), weights::get).orElseThrow())
                .toList();
    }

    private static Map<Long, Long> counted(List<Long> chosen) {
        return chosen.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void nobodyIsChosenWhenNobodyHasWork() {
        assertThat(choice.next(Set.of(), t -> 1)).isEmpty();
    }

    @Test
    void equalTenantsTakeTurns() {
        List<Long> chosen = choices(30, Map.of(1L, 1, 2L, 1, 3L, 1));

        for (int i = 0; i + 3 <= chosen.size(); i += 3) {
            assertThat(chosen.subList(i, i + 3)).containsExactlyInAnyOrder(1L, 2L, 3L);
        }
    }

    @Test
    void weightsAreSharesExactlyAndSpreadOut() {
        List<Long> chosen = choices(70, Map.of(1L, 4, 2L, 2, 3L, 1));

        assertThat(counted(chosen)).isEqualTo(Map.of(1L, 40L, 2L, 20L, 3L, 10L));
        for (int i = 0; i + 7 <= chosen.size(); i++) {
            assertThat(chosen.subList(i, i + 7)).contains(3L);
        }
    }

    /** B8.2: ten thousand conversations of another do not make a small tenant wait. */
    @Test
    void whoComesLateToABusyNodeIsChosenNextOrAfterOne() {
        choices(10_000, Map.of(1L, 1));

        assertThat(choices(2, Map.of(1L, 1, 2L, 1))).contains(2L);
    }

    /** A tenant whose work comes and goes has lost its credit in between; it still gets every second turn when there. */
    @Test
    void whoComesAndGoesIsNotStarved() {
        List<Long> chosen = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            chosen.add(choice.next(List.of(1L, 2L), t -> 1).orElseThrow());
            chosen.add(choice.next(List.of(1L, 2L), t -> 1).orElseThrow());
            choice.next(List.of(1L), t -> 1);
        }

        assertThat(counted(chosen)).isEqualTo(Map.of(1L, 100L, 2L, 100L));
    }

    @Test
    void noWeightIsLessThanOne() {
        assertThat(counted(choices(99, Map.of(1L, 0, 2L, -5, 3L, 1)))).isEqualTo(Map.of(1L, 33L, 2L, 33L, 3L, 33L));
    }

    @Test
    void aWeightOfAThousandLeavesTheOthersTheirShare() {
        List<Long> chosen = choices(1001 * 3, Map.of(1L, 1000, 2L, 1));

        assertThat(counted(chosen)).containsEntry(2L, 3L);
    }

    @Test
    void manyThreadsShareOutAsFairlyAsOne() throws Exception {
        Map<Long, Integer> weights = Map.of(1L, 3, 2L, 1);
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Long>>> parts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                parts.add(threads.submit(() -> {
                    together.await();
                    return choices(1000, weights);
                }));
            }
            together.countDown();
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> part : parts) {
                all.addAll(part.get());
            }
            assertThat(counted(all)).isEqualTo(Map.of(1L, 6000L, 2L, 2000L));
        } finally {
            threads.shutdownNow();
        }
    }
}
