package org.colloquy.run;

/**
 * How much of a full run's work lies open. So much and no more is opened ahead of the work, so that a pause, a cancel or
 * a changed limit has little to take back (B9.5).
 *
 * @param working records PENDING or RUNNING
 * @param waiting records WAITING; those of a blocked engine for instance, while others go on
 */
public record OpenWindow(long working, long waiting) {
    private static final int WORKING_MOST = 500;
    private static final int WAITING_MOST = 20_000;

    /** Whether so many more may be opened. */
    public boolean takes(int more) {
        return working + more <= WORKING_MOST && !full();
    }

    /** Whether too many wait, whatever else is free: the scan holds until what they wait for ends. */
    public boolean full() {
        return waiting >= WAITING_MOST;
    }

    /** Whether beginning to scan again is worth it: half is free, so that each beginning opens more than a page. */
    public boolean inviting() {
        return working <= WORKING_MOST / 2 && !full();
    }
}
