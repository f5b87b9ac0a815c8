package org.colloquy.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.conversation.ContinuationToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static Run full() {
        FrozenSelection frozen = new FrozenSelection(null, null, List.of(), Map.of(), 1, NOW);
        return Run.full(1, 9, frozen, RunTrigger.MANUAL).started(NOW, "ann", 3);
    }

    @Test
    void fromRunningItMayBecomeAnything() {
        assertThat(RunState.RUNNING.next()).isEqualTo(EnumSet.complementOf(EnumSet.of(RunState.RUNNING)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "STOPPED"})
    void whatRestsGoesOnOrIsCancelled(RunState resting) {
        assertThat(resting.next()).isEqualTo(Set.of(RunState.RUNNING, RunState.CANCELLED));
        assertThat(resting.ended()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "COMPLETED_WITH_ERRORS", "CANCELLED", "FAILED"})
    void whatHasEndedStaysSo(RunState end) {
        Run run = full();
        run.become(end, NOW);
        assertThat(run.endedAt()).isEqualTo(NOW);
        for (RunState next : RunState.values()) {
            if (next != end) {
                assertThatThrownBy(() -> run.become(next, NOW)).isInstanceOf(IllegalStateException.class);
            }
        }
        run.become(end, NOW.plusSeconds(9));
        assertThat(run.endedAt()).isEqualTo(NOW);
    }

    @Test
    void aStoppedRunHasAnEndUntilItGoesOn() {
        Run run = full();
        run.become(RunState.STOPPED, NOW);
        assertThat(run.endedAt()).isEqualTo(NOW);
        run.become(RunState.RUNNING, NOW);
        assertThat(run.endedAt()).isNull();
    }

    @Test
    void aNewRunScansFromTheBeginning() {
        Run run = full();
        assertThat(run.scanning()).isTrue();
        assertThat(run.token()).isNull();
        ContinuationToken token = new ContinuationToken(NOW.plusNanos(123_000), 1L << 60);
        run.advance(token);
        assertThat(run.token()).isEqualTo(token);
        run.scanned();
        assertThat(run.scanning()).isFalse();
        assertThat(run.status()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aChildScansNothingAndHangsOnTheFirstRun() {
        Run run = full();
        Run child = Run.child(2, run, run.frozen());
        assertThat(child.scanning()).isFalse();
        assertThat(child.trigger()).isEqualTo(RunTrigger.RETRY);
        assertThat(child.parentId()).isEqualTo(1);
        assertThat(Run.child(3, child, run.frozen()).parentId()).isEqualTo(1);
    }

    @Test
    void aHoldThatEndsLeavesNothing() {
        Run run = full();
        run.hold("ENGINE_BLOCKED", NOW, null);
        assertThat(run.holdSince()).isEqualTo(NOW);
        run.hold(null, NOW, NOW);
        assertThat(run.holdReason()).isNull();
        assertThat(run.holdSince()).isNull();
        assertThat(run.holdUntil()).isNull();
    }
}
