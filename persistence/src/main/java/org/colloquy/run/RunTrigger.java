package org.colloquy.run;

/** What began a run. */
public enum RunTrigger {
    EVENT,
    MANUAL,
    SCHEDULE,
    RETRY
}
