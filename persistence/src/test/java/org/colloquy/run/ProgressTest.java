package org.colloquy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;
import org.colloquy.queue.Lane;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static RunCounters counters(long pending, long running, long waiting, long succeeded) {
        return new RunCounters(
                pending + running + waiting + succeeded,
                pending,
                running,
                waiting,
                succeeded,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                Tokens.NONE,
                BigDecimal.ZERO);
    }

    private static RunReport run(RunState status, boolean scanning, String estimate, RunCounters counters) {
        return new RunReport(
                1,
                2,
                "job",
                Lane.BACKFILL,
                status,
                RunTrigger.MANUAL,
                null,
                Instant.EPOCH,
                null,
                null,
                1,
                null,
                scanning,
                Json.tree(estimate),
                null,
                null,
                counters);
    }

    @Test
    void countsWhileTheTotalIsNotKnown() {
        Progress p = Progress.of(run(RunState.RUNNING, true, null, counters(1, 1, 0, 5)), BigDecimal.TEN);
        assertThat(p).isEqualTo(new Progress(null, BigDecimal.TEN, null, Progress.State.COUNTING));
    }

    @Test
    void theEstimateIsTheTotalOfAScanThatGoesOn() {
        Progress p = Progress.of(
                run(RunState.RUNNING, true, "{\"conversations\":200}", counters(0, 0, 0, 50)), new BigDecimal("30"));
        assertThat(p.percent()).isEqualByComparingTo("25");
        assertThat(p.etaSeconds()).isEqualTo(300);
    }

    @Test
    void anEstimateThatWasTooLowGivesNoMoreThanAll() {
        Progress p = Progress.of(
                run(RunState.RUNNING, true, "{\"conversations\":3}", counters(0, 0, 0, 50)), new BigDecimal("30"));
        assertThat(p.percent()).isEqualByComparingTo("100");
    }

    @Test
    void saysWhyNothingCanBeTold() {
        RunCounters open = counters(3, 1, 0, 4);
        assertThat(Progress.of(run(RunState.RUNNING, false, null, open), null).state())
                .isEqualTo(Progress.State.CALCULATING);
        assertThat(Progress.of(run(RunState.RUNNING, false, null, open), BigDecimal.ZERO)
                        .state())
                .isEqualTo(Progress.State.STALLED);
        assertThat(Progress.of(run(RunState.PAUSED, false, null, open), BigDecimal.ONE)
                        .state())
                .isEqualTo(Progress.State.PAUSED);
        assertThat(Progress.of(run(RunState.RUNNING, false, null, counters(0, 0, 3, 4)), BigDecimal.ONE)
                        .state())
                .isEqualTo(Progress.State.WAITING);
    }

    @Test
    void isDoneAtTheEndAlsoWithNothingToDo() {
        Progress p = Progress.of(run(RunState.COMPLETED, false, null, counters(0, 0, 0, 0)), null);
        assertThat(p).isEqualTo(new Progress(BigDecimal.valueOf(100), null, null, Progress.State.DONE));
    }

    @Test
    void aContinuousRunWithoutWorkEndsNow() {
        Progress p = Progress.of(run(RunState.RUNNING, false, null, counters(0, 0, 0, 9)), BigDecimal.ZERO);
        assertThat(p.state()).isEqualTo(Progress.State.ESTIMATED);
        assertThat(p.etaSeconds()).isZero();
    }
}
