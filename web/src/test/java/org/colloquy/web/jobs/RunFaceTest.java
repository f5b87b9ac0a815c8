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
        RunReport run = new RunReport(
                1,
                2,
                "live",
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
        return RunFace.of(run, "$0.00");
    }

    @Test
    void partsAddUpToTheMatched() {
        RunFace face = face(new RunCounters(36, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, Tokens.NONE, BigDecimal.ZERO));
        assertThat(face.parts().stream().mapToLong(RunFace.Part::count).sum()).isEqualTo(36);
        assertThat(face.ended()).isEqualTo(30);
        assertThat(face.failurePercent()).isEqualByComparingTo("40.0");
    }

    @Test
    void anEmptyRunHasNoShares() {
        RunFace face = face(RunCounters.NONE);
        assertThat(face.parts()).allMatch(p -> p.percent().signum() == 0);
        assertThat(face.failurePercent()).isZero();
    }
}
