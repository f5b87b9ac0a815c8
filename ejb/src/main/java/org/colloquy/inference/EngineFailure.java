package org.colloquy.inference;

import java.time.Duration;
import java.time.Instant;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Outcome;
import org.colloquy.record.WaitReason;

/**
 * An engine did not give a usable answer; each kind knows its error class and its outcome (B6). Details are short and
 * safe to show: what the provider calls its error, never prompt, content or key.
 */
public sealed interface EngineFailure extends EngineReply {
    /** Wait after a 429 that tells no time, unless admission knows better by adapting (B8.3). */
    Duration UNTOLD_WAIT = Duration.ofSeconds(2);

    /** Wait after a call that we cut ourselves: a server that stops comes not back to it, one that is full may. */
    Duration CUT_WAIT = Duration.ofSeconds(1);

    /** What went wrong, in words for an operator. */
    String detail();

    /** Its class, which decides what happens next. */
    ErrorClass error();

    /** The same as what became of the attempt, for a task without a strategy of its own. */
    Outcome outcome(Instant now);

    /** Until when the provider told everybody to stay away; null when it told nothing. Never to be undercut. */
    default Instant notBefore() {
        return null;
    }

    /** 429: too many requests or tokens for now. Uses no attempt. */
    record Throttled(String detail, Instant notBefore, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.RATE;
        }

        @Override
        public Outcome outcome(Instant now) {
            Instant until = notBefore == null ? now.plus(UNTOLD_WAIT) : notBefore;
            return new Outcome.Deferred(WaitReason.RATE, until, null, detail);
        }
    }

    /** Not to be reached, dropped, overloaded or broken for now: 408, 425, 5xx, no connection, a lost one. */
    record Unreachable(String detail, Instant notBefore, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.TRANSIENT;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Retryable(error(), detail);
        }
    }

    /** No connection or no whole answer in the engine's time. */
    record TimedOut(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.TRANSIENT;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Retryable(error(), detail);
        }
    }

    /** We cut the call ourselves: at shutdown, when interrupted, or for want of a thread. Uses no attempt. */
    record Interrupted(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.TRANSIENT;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Deferred(WaitReason.RETRY, now.plus(CUT_WAIT), null, detail);
        }
    }

    /**
     * An answer that is no chat completion.
     *
     * @param answer its beginning, for the raw answers; null when it was not text
     */
    record Garbled(String detail, String answer, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.OUTPUT;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Rejected(error(), detail, answer, detail);
        }

        @Override
        public String toString() {
            return "Garbled[detail=" + detail + ", facts=" + facts + "]";
        }
    }

    /**
     * The answer ended at the output limit.
     *
     * @param answer what there is of it
     */
    record Truncated(String detail, String answer, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.TRUNCATED;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Rejected(error(), detail, answer, null);
        }

        @Override
        public String toString() {
            return "Truncated[detail=" + detail + ", facts=" + facts + "]";
        }
    }

    /** More than the model takes, or more than the account's limit a minute can ever let pass. */
    record TooLarge(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.TOO_LARGE;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Rejected(error(), detail);
        }
    }

    /** Model or provider will not answer this, by policy. */
    record Refused(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.REFUSED;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Rejected(error(), detail);
        }
    }

    /** Nobody gets in until a person mends it. Uses no attempt. */
    record Denied(DenialReason reason, String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.ACCESS;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Deferred(WaitReason.ENGINE_BLOCKED, null, null, reason + ": " + detail);
        }
    }

    /** The provider does not take this request, and would not the next time: 400, 415, 422. */
    record Misconfigured(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.CONFIGURATION;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Rejected(error(), detail);
        }
    }

    /** Anything else. */
    record Unexpected(String detail, CallFacts facts) implements EngineFailure {
        @Override
        public ErrorClass error() {
            return ErrorClass.INTERNAL;
        }

        @Override
        public Outcome outcome(Instant now) {
            return new Outcome.Retryable(error(), detail);
        }
    }
}
