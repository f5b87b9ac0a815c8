package org.colloquy.record;

import java.time.Instant;
import java.util.List;
import org.colloquy.field.Assignment;
import org.colloquy.field.Provenance;
import org.colloquy.task.SkipReason;

/** What became of one attempt at a task. A value; {@link RetryPolicy} turns it into what happens next. */
public sealed interface Outcome {
    /** The answer was good: values to store. */
    record Succeeded(List<Assignment> assignments, Provenance provenance) implements Outcome {
        public Succeeded {
            assignments = List.copyOf(assignments);
        }
    }

    /** Nothing to do, and why. */
    record Skipped(SkipReason reason, String detail) implements Outcome {}

    /**
     * Not now: something outside the task is in the way. Uses no attempt.
     *
     * @param until when to try again; null: when the hold ends
     * @param hold id of the hold it waits for; null: none
     */
    record Deferred(WaitReason reason, Instant until, Long hold, String detail) implements Outcome {}

    /** Failed in a way that may pass. Uses an attempt. */
    record Retryable(ErrorClass error, String detail) implements Outcome {}

    /**
     * Failed for good.
     *
     * @param answer the engine's raw answer; null when there was none
     * @param errors what was wrong with it, for people; null when nothing
     */
    record Rejected(ErrorClass error, String detail, String answer, String errors) implements Outcome {
        public Rejected(ErrorClass error, String detail) {
            this(error, detail, null, null);
        }
    }

    /** Stopped by a person or a shutdown before it came to anything. */
    record Cancelled() implements Outcome {}
}
