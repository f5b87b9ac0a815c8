package org.colloquy.record;

/** What a parked execution waits for. It goes on by itself. */
public enum WaitReason {
    RETRY,
    RATE,
    CIRCUIT_OPEN,
    ENGINE_OFF,
    ENGINE_BLOCKED,
    TASK_BLOCKED,
    FIELD_OFF,
    BUDGET,
    LIMIT,
    UNPRICED,
    STOP,
    PAUSED,
    WINDOW
}
