package org.colloquy.record;

import java.util.Collection;
import org.colloquy.task.DecisionStatus;

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

    /** What a record ends as, from what its executions ended as (B2.1). */
    public static RecordState of(Collection<DecisionStatus> executions) {
        boolean succeeded = executions.contains(DecisionStatus.SUCCEEDED);
        if (executions.contains(DecisionStatus.FAILED)) {
            return succeeded ? PARTIAL : FAILED;
        }
        if (succeeded) {
            return SUCCEEDED;
        }
        return executions.contains(DecisionStatus.CANCELLED) ? CANCELLED : SKIPPED;
    }

    /** Whether it has not ended. */
    public boolean open() {
        return this == PENDING || this == RUNNING || this == WAITING;
    }
}
