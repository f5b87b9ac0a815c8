package org.colloquy.task;

/** How a conversation stands with a task. */
public enum DecisionStatus {
    PENDING,
    RUNNING,
    SUCCEEDED,
    SKIPPED,
    WAITING,
    FAILED,
    CANCELLED
}
