package org.colloquy.record;

/** How a processing record stands (B2.1). */
public enum RecordState {
    PENDING,
    RUNNING,
    WAITING,
    SUCCEEDED,
    PARTIAL,
    SKIPPED,
    FAILED,
    CANCELLED;

    /** Whether it has not ended. */
    public boolean open() {
        return this == PENDING || this == RUNNING || this == WAITING;
    }
}
