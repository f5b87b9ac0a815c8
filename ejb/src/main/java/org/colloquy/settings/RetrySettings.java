package org.colloquy.settings;

import java.time.Duration;
import org.colloquy.record.RetryPolicy;

/**
 * How failures that pass are retried (B6 TRANSIENT).
 *
 * @param base first wait
 * @param most longest wait; not below {@code base}
 * @param attempts attempts before an execution fails for good
 */
public record RetrySettings(Duration base, Duration most, int attempts) {
    public RetrySettings {
        if (most.compareTo(base) < 0) {
            throw new IllegalArgumentException(
                    "COLLOQUY_RETRY_MAX_SECONDS must not be below COLLOQUY_RETRY_BASE_SECONDS");
        }
    }

    static RetrySettings read(Variables from) {
        return new RetrySettings(
                from.seconds("COLLOQUY_RETRY_BASE_SECONDS", 30),
                from.seconds("COLLOQUY_RETRY_MAX_SECONDS", 3600),
                from.number("COLLOQUY_RETRY_ATTEMPTS", 5, 1, 100));
    }

    /** The one retry layer with these numbers. */
    public RetryPolicy policy() {
        return new RetryPolicy(base, most, attempts);
    }
}
