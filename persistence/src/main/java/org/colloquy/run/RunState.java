package org.colloquy.run;

import java.util.EnumSet;
import java.util.Set;

/** How a run stands, and where it may go from there. STOPPED: a limit of the job ended it; it can be resumed (B9.6). */
public enum RunState {
    RUNNING,
    PAUSED,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    CANCELLED,
    STOPPED,
    FAILED;

    /** The states that may follow. */
    public Set<RunState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.complementOf(EnumSet.of(RUNNING));
            case PAUSED -> EnumSet.of(RUNNING, CANCELLED);
            case STOPPED -> EnumSet.of(RUNNING, CANCELLED);
            default -> EnumSet.noneOf(RunState.class);
        };
    }

    /** Whether it is over for good. */
    public boolean ended() {
        return next().isEmpty();
    }

    /** Whether it takes up the one place for an active full run of its job: RUNNING or PAUSED (B9.6). */
    public boolean active() {
        return this == RUNNING || this == PAUSED;
    }
}
