package org.colloquy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;
import org.colloquy.task.DecisionStatus;
import org.junit.jupiter.api.Test;

class OpenExecutionTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static OpenExecution waiting(WaitReason reason, Instant until) {
        OpenExecution execution = new OpenExecution(1, 2, 3, NOW);
        execution.become(4, new RetryPolicy.Next(DecisionStatus.WAITING, reason.name(), "d", 1, until, null), "e");
        return execution;
    }

    /** A settlement that meets a deadlock is tried again with the same objects. */
    @Test
    void whatACopyGoesThroughLeavesTheOriginalAsItWas() {
        OpenExecution before = waiting(WaitReason.RETRY, NOW);
        OpenExecution copy = before.copy();

        copy.spend(1, Tokens.of(10, 20), BigDecimal.ONE);
        copy.supersede();

        assertThat(before.calls()).isZero();
        assertThat(before.cost()).isZero();
        assertThat(before.inputTokens()).isZero();
        assertThat(before.status()).isEqualTo(DecisionStatus.WAITING);
        assertThat(before.copy()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void restsUntilItsOwnTimeOnly() {
        assertThat(waiting(WaitReason.RETRY, NOW.plusNanos(1000)).rests(NOW)).isTrue();
        assertThat(waiting(WaitReason.RETRY, NOW).rests(NOW)).isFalse();
        assertThat(waiting(WaitReason.RETRY, null).rests(NOW)).isFalse();
    }

    /** Holds and limits are asked again: they may be over before they said. */
    @Test
    void doesNotRestForWhatIsOutsideIt() {
        assertThat(waiting(WaitReason.RATE, NOW.plusSeconds(9)).rests(NOW)).isFalse();
        assertThat(waiting(WaitReason.LIMIT, NOW.plusSeconds(9)).rests(NOW)).isFalse();
    }

    @Test
    void aDetailIsCutAtWhatItsColumnHolds() {
        OpenExecution execution = new OpenExecution(1, 2, 3, NOW);
        execution.become(
                1, new RetryPolicy.Next(DecisionStatus.FAILED, "OUTPUT", "x".repeat(5000), 1, null, null), null);

        assertThat(execution.detail()).hasSize(1000);
        assertThat(execution.ended()).isTrue();
    }

    @Test
    void whoseWorkersWereLostHasFailed() {
        OpenExecution execution = waiting(WaitReason.RETRY, NOW);
        execution.lose();

        assertThat(execution.status()).isEqualTo(DecisionStatus.FAILED);
        assertThat(execution.reason()).isEqualTo("WORKER_LOST");
    }
}
