package org.colloquy.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunStateTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static Run run() {
        return Run.full(1, 2, null, RunTrigger.MANUAL).started(NOW, "admin", 3);
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, PAUSED COMPLETED COMPLETED_WITH_ERRORS CANCELLED STOPPED FAILED",
        "PAUSED, RUNNING CANCELLED",
        "STOPPED, RUNNING CANCELLED"
    })
    void goesOnlyWhereItMay(RunState from, String to) {
        Set<RunState> next = Arrays.stream(to.split(" ")).map(RunState::valueOf).collect(Collectors.toSet());

        assertThat(from.next()).isEqualTo(next);
        assertThat(from.ended()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "COMPLETED_WITH_ERRORS", "CANCELLED", "FAILED"})
    void whatIsOverStaysOver(RunState over) {
        Run run = run();
        run.become(over, NOW);

        for (RunState other : EnumSet.complementOf(EnumSet.of(over))) {
            assertThatThrownBy(() -> run.become(other, NOW)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(run.status()).isEqualTo(over);
        assertThat(run.endedAt()).isEqualTo(NOW);
    }

    /** The state is the only thing that a second pause or cancel could change. */
    @ParameterizedTest
    @EnumSource(RunState.class)
    void becomingWhatItIsChangesNothing(RunState state) {
        Run run = run();
        if (state != RunState.RUNNING) {
            run.become(state, NOW);
        }
        Instant ended = run.endedAt();

        run.become(state, NOW.plusSeconds(9));

        assertThat(run.endedAt()).isEqualTo(ended);
    }

    @Test
    void aStoppedRunThatGoesOnHasNoEnd() {
        Run run = run();
        run.become(RunState.STOPPED, NOW);
        assertThat(run.endedAt()).isEqualTo(NOW);

        run.become(RunState.RUNNING, NOW.plusSeconds(1));

        assertThat(run.endedAt()).isNull();
    }

    @Test
    void onlyRunningAndPausedTakeUpTheOnePlace() {
        assertThat(Arrays.stream(RunState.values()).filter(RunState::active))
                .containsExactlyInAnyOrder(RunState.RUNNING, RunState.PAUSED);
    }
}
