package org.colloquy.operation;

/** Scans history for full runs (port). The run's row is the memory; whoever scans may be killed at any moment (B9.3). */
public interface BulkRuns {
    /**
     * Goes on with the scan of a run where its token stands. Returns at once; does nothing when somebody scans it
     * already, or when it must not go on.
     */
    void start(long run);

    /** Ends this node's scan of a run soon, if it is scanning; what is committed stays. */
    void stop(long run);
}
