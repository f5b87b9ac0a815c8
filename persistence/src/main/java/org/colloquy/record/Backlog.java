package org.colloquy.record;

import java.time.Instant;

/**
 * The work that waits to be begun for a job.
 *
 * @param job code
 * @param count records PENDING, at most {@link #CEILING}
 * @param oldest when the oldest of them was made; null: there is none
 */
public record Backlog(String job, long count, Instant oldest) {
    /** Counting stops here: a list page must cost the same however long the backlog is. */
    public static final int CEILING = 10_000;

    /** Whether there are more than was counted. */
    public boolean more() {
        return count > CEILING;
    }
}
