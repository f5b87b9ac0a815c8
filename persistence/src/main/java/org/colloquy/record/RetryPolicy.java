package org.colloquy.record;

import java.time.Duration;
import java.time.Instant;
import org.colloquy.task.DecisionStatus;

/**
 * The one retry layer: turns the outcome of an attempt into the next state of its execution (B6). Pure.
 *
 * @param base first wait after a passing failure
 * @param most longest wait
 * @param attempts attempts before an execution fails for good; 1 or more
 */
public record RetryPolicy(Duration base, Duration most, int attempts) {
    /** An INTERNAL failure fails for good after so many attempts (B6). */
    private static final int INTERNAL_ATTEMPTS = 3;

    /** A wait is drawn from ± 20 % around its length, so that those who failed together do not come back together. */
    private static final double JITTER = 0.2;

    /**
     * What an execution goes to.
     *
     * @param reason a skip reason, waiting reason or error class by name; null when succeeded
     * @param attempts attempts used so far, this one included
     * @param notBefore when a waiting one goes on; null: when its hold ends
     */
    public record Next(
            DecisionStatus status, String reason, String detail, int attempts, Instant notBefore, Long hold) {}

    /**
     * @param used attempts used before this one
     * @param chance a number from 0 (inclusive) to 1, for the jitter
     */
    public Next decide(Outcome outcome, int used, Instant now, double chance) {
        if (outcome instanceof Outcome.Succeeded) {
            return ended(DecisionStatus.SUCCEEDED, null, null, used + 1);
        }
        if (outcome instanceof Outcome.Skipped s) {
            return ended(DecisionStatus.SKIPPED, s.reason().name(), s.detail(), used);
        }
        if (outcome instanceof Outcome.Deferred d) {
            return new Next(DecisionStatus.WAITING, d.reason().name(), d.detail(), used, d.until(), d.hold());
        }
        if (outcome instanceof Outcome.Rejected r) {
            return ended(DecisionStatus.FAILED, r.error().name(), r.detail(), used + 1);
        }
        if (outcome instanceof Outcome.Retryable r) {
            return retry(r, used + 1, now, chance);
        }
        return ended(DecisionStatus.CANCELLED, null, null, used);
    }

    private Next retry(Outcome.Retryable failure, int used, Instant now, double chance) {
        int most = failure.error() == ErrorClass.INTERNAL ? INTERNAL_ATTEMPTS : attempts;
        if (used >= most) {
            return ended(DecisionStatus.FAILED, failure.error().name(), failure.detail(), used);
        }
        String detail = failure.error() + ": " + failure.detail();
        return new Next(
                DecisionStatus.WAITING, WaitReason.RETRY.name(), detail, used, now.plus(pause(used, chance)), null);
    }

    /** The pause after the n-th failed attempt: base × 2^(n−1), at most {@link #most}, ± 20 %. */
    public Duration pause(int n, double chance) {
        double seconds = Math.min(base.toMillis() * Math.pow(2, n - 1d), most.toMillis());
        return Duration.ofMillis(Math.round(seconds * (1 - JITTER + 2 * JITTER * chance)));
    }

    private static Next ended(DecisionStatus status, String reason, String detail, int attempts) {
        return new Next(status, reason, detail, attempts, null, null);
    }
}
