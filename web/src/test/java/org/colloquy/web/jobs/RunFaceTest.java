package org.colloquy.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;
import org.colloquy.queue.Lane;
import org.colloquy.run.RunCounters;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import org.junit.jupiter.api.Test;

class RunFaceTest {
    private static RunFace face(RunCounters counters) {
        return RunFace.of(run(Lane.LIVE, counters), "$0.00");
    }

    private static RunReport run(Lane lane, RunCounters counters) {
        return new RunReport(
                1,
                2,
                "live",
                lane,
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

    @Test
    void partsAddUpToTheMatched() {
        RunFace face = face(new RunCounters(36, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, Tokens.NONE, BigDecimal.ZERO));
        assertThat(face.parts().stream().mapToLong(RunFace.Part::count).sum()).isEqualTo(36);
        assertThat(face.ended()).isEqualTo(30);
        assertThat(face.failurePercent()).isEqualByComparingTo("40.0");
    }

    @Test
    void whatAScanLeftOutCountsToo() {
        RunFace face = RunFace.of(
                run(
                        Lane.BACKFILL,
                        new RunCounters(15, 0, 0, 0, 4, 0, 1, 0, 0, 0, 5, 3, 2, Tokens.NONE, BigDecimal.ZERO)),
                "");
        assertThat(face.parts().stream().mapToLong(RunFace.Part::count).sum()).isEqualTo(15);
        assertThat(face.parts().stream()
                        .filter(p -> !p.listed())
                        .mapToLong(RunFace.Part::count)
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void anEmptyRunHasNoShares() {
        RunFace face = face(RunCounters.NONE);
        assertThat(face.parts()).allMatch(p -> p.percent().signum() == 0);
        assertThat(face.failurePercent()).isZero();
    }
}
