package org.colloquy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.colloquy.money.Tokens;
import org.colloquy.queue.Lane;
import org.colloquy.run.Progress;
import org.colloquy.run.RunCounters;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import org.junit.jupiter.api.Test;

class RunPaceTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final RunPace pace = new RunPace(() -> now);

    private static RunReport run(long id, long open, long ended) {
        RunCounters counters =
                new RunCounters(open + ended, open, 0, 0, ended, 0, 0, 0, 0, 0, 0, 0, 0, Tokens.NONE, BigDecimal.ZERO);
        return new RunReport(
                id,
                1,
                "job",
                Lane.LIVE,
                RunState.RUNNING,
                RunTrigger.EVENT,
                null,
                Instant.EPOCH,
                null,
                null,
                1,
                null,
                false,
                null,
                null,
                null,
                counters);
    }

    private Progress after(long seconds, long open, long ended) {
        now = now.plusSeconds(seconds);
        return pace.progress(run(7, open, ended));
    }

    @Test
    void theFirstLookKnowsNothing() {
        assertThat(after(0, 100, 0).state()).isEqualTo(Progress.State.CALCULATING);
        assertThat(after(5, 95, 5).state()).isEqualTo(Progress.State.CALCULATING);
    }

    @Test
    void tellsWhatEndedAMinute() {
        after(0, 100, 0);
        Progress p = after(30, 80, 20);
        assertThat(p.perMinute()).isEqualByComparingTo("40");
        assertThat(p.etaSeconds()).isEqualTo(120);
    }

    @Test
    void forgetsWhatIsLongerAgoThanItsWindow() {
        after(0, 1000, 0);
        after(60, 400, 600);
        assertThat(after(Duration.ofMinutes(6).toSeconds(), 400, 600).state()).isEqualTo(Progress.State.STALLED);
    }

    @Test
    void doesNotMixRunsUp() {
        after(0, 100, 0);
        now = now.plusSeconds(30);
        assertThat(pace.progress(run(8, 10, 90)).perMinute()).isNull();
    }

    @Test
    void keepsNoMoreRunsThanAnybodyLooksAt() {
        after(0, 100, 0);
        for (int id = 100; id < 400; id++) {
            pace.progress(run(id, 1, 1));
        }
        assertThat(after(30, 50, 50).perMinute()).isNull();
    }
}
