package org.colloquy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.field.Provenance;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of B6: every outcome, and what it comes to. */
class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(90);
    private static final double MIDDLE = 0.5;
    private static final RetryPolicy POLICY = new RetryPolicy(Duration.ofSeconds(30), Duration.ofHours(1), 5);

    static Stream<Arguments> outcomes() {
        Outcome good = new Outcome.Succeeded(List.of(), Provenance.of(1, 1, false));
        Outcome skipped = new Outcome.Skipped(SkipReason.FILTER, "too short");
        Outcome limit = new Outcome.Deferred(WaitReason.LIMIT, LATER, null, "full");
        Outcome blocked = new Outcome.Deferred(WaitReason.ENGINE_BLOCKED, null, 7L, "401");
        Outcome refused = new Outcome.Rejected(ErrorClass.REFUSED, "policy");
        Outcome passing = new Outcome.Retryable(ErrorClass.TRANSIENT, "503");
        Outcome defect = new Outcome.Retryable(ErrorClass.INTERNAL, "NPE");
        return Stream.of(
                Arguments.of(good, 0, next(DecisionStatus.SUCCEEDED, null, null, 1, null, null)),
                Arguments.of(good, 4, next(DecisionStatus.SUCCEEDED, null, null, 5, null, null)),
                Arguments.of(skipped, 2, next(DecisionStatus.SKIPPED, "FILTER", "too short", 2, null, null)),
                Arguments.of(limit, 3, next(DecisionStatus.WAITING, "LIMIT", "full", 3, LATER, null)),
                Arguments.of(limit, 99, next(DecisionStatus.WAITING, "LIMIT", "full", 99, LATER, null)),
                Arguments.of(blocked, 0, next(DecisionStatus.WAITING, "ENGINE_BLOCKED", "401", 0, null, 7L)),
                Arguments.of(refused, 0, next(DecisionStatus.FAILED, "REFUSED", "policy", 1, null, null)),
                Arguments.of(passing, 0, waits("TRANSIENT: 503", 1, 30)),
                Arguments.of(passing, 1, waits("TRANSIENT: 503", 2, 60)),
                Arguments.of(passing, 3, waits("TRANSIENT: 503", 4, 240)),
                Arguments.of(passing, 4, next(DecisionStatus.FAILED, "TRANSIENT", "503", 5, null, null)),
                Arguments.of(passing, 50, next(DecisionStatus.FAILED, "TRANSIENT", "503", 51, null, null)),
                Arguments.of(defect, 1, waits("INTERNAL: NPE", 2, 60)),
                Arguments.of(defect, 2, next(DecisionStatus.FAILED, "INTERNAL", "NPE", 3, null, null)),
                Arguments.of(new Outcome.Cancelled(), 1, next(DecisionStatus.CANCELLED, null, null, 1, null, null)));
    }

    private static RetryPolicy.Next next(
            DecisionStatus status, String reason, String detail, int attempts, Instant notBefore, Long hold) {
        return new RetryPolicy.Next(status, reason, detail, attempts, notBefore, hold);
    }

    private static RetryPolicy.Next waits(String detail, int attempts, int seconds) {
        return next(DecisionStatus.WAITING, "RETRY", detail, attempts, NOW.plusSeconds(seconds), null);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyOutcomeComesToOneState(Outcome outcome, int used, RetryPolicy.Next next) {
        assertThat(POLICY.decide(outcome, used, NOW, MIDDLE)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(ErrorClass.class)
    void whatIsRejectedFailsAtOnceWhateverItsClass(ErrorClass error) {
        var next = POLICY.decide(new Outcome.Rejected(error, "d"), 0, NOW, MIDDLE);

        assertThat(next.status()).isEqualTo(DecisionStatus.FAILED);
        assertThat(next.reason()).isEqualTo(error.name());
        assertThat(next.notBefore()).isNull();
    }

    @ParameterizedTest
    @EnumSource(WaitReason.class)
    void aDeferralNeverUsesAnAttempt(WaitReason reason) {
        var next = POLICY.decide(new Outcome.Deferred(reason, LATER, 3L, "d"), 4, NOW, MIDDLE);

        assertThat(next.attempts()).isEqualTo(4);
        assertThat(next.reason()).isEqualTo(reason.name());
        assertThat(next.hold()).isEqualTo(3L);
    }

    @ParameterizedTest
    @CsvSource({"1,30", "2,60", "3,120", "7,1920", "8,3600", "40,3600", "1000,3600", "2147483647,3600"})
    void waitsDoubleUpToTheLongest(int n, long seconds) {
        assertThat(POLICY.pause(n, MIDDLE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void chanceSpreadsAFifthToEitherSide() {
        assertThat(POLICY.pause(1, 0)).isEqualTo(Duration.ofSeconds(24));
        assertThat(POLICY.pause(1, Math.nextDown(1.0))).isEqualTo(Duration.ofSeconds(36));
    }

    @Test
    void aSingleAttemptIsAllWhenTheSettingSaysSo() {
        RetryPolicy once = new RetryPolicy(Duration.ofSeconds(30), Duration.ofHours(1), 1);

        assertThat(once.decide(new Outcome.Retryable(ErrorClass.TRANSIENT, "d"), 0, NOW, MIDDLE)
                        .status())
                .isEqualTo(DecisionStatus.FAILED);
    }

    @Test
    void aBaseBeyondTheLongestWaitIsCut() {
        RetryPolicy odd = new RetryPolicy(Duration.ofHours(2), Duration.ofSeconds(10), 5);

        assertThat(odd.pause(1, MIDDLE)).isEqualTo(Duration.ofSeconds(10));
    }
}
