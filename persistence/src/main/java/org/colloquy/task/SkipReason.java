package org.colloquy.task;

/** Why a task is not called for a conversation, in the order in which it is judged, cheapest first (B3). */
public enum SkipReason {
    NO_QUEUE,
    NO_JOB,
    JOB_SCOPE,
    JOB_FILTER,
    TENANT_OFF,
    NO_CONTENT,
    CONTENT_TOO_SHORT,
    TASK_OFF,
    NOT_SELECTED,
    FILTER,
    UP_TO_DATE,
    HUMAN_VALUE,
    SUPERSEDED
}
