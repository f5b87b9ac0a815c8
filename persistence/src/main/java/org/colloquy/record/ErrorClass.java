package org.colloquy.record;

/** What kind of failure it was, which decides what happens next (B6). */
public enum ErrorClass {
    RATE,
    TRANSIENT,
    OUTPUT,
    TRUNCATED,
    TOO_LARGE,
    REFUSED,
    ACCESS,
    CONFIGURATION,
    INTERNAL,
    WORKER_LOST,
    BUDGET_TOO_SMALL
}
