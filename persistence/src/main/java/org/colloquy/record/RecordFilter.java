package org.colloquy.record;

import java.util.Set;

/**
 * Which records a list shows: those of a run, or of all runs of a job; null is any, except that one of the two must be
 * given.
 *
 * @param states empty: any
 * @param tenant code
 * @param task code: records with an execution of it
 * @param error records with an execution that failed so
 * @param text how the external id begins, or the record's id
 */
public record RecordFilter(
        Long run, Long job, Set<RecordState> states, String tenant, String task, ErrorClass error, String text) {
    public RecordFilter {
        states = Set.copyOf(states);
        if (run == null && job == null) {
            throw new IllegalArgumentException("records are listed by run or by job");
        }
    }

    public static RecordFilter ofRun(long run) {
        return new RecordFilter(run, null, Set.of(), null, null, null, null);
    }

    public static RecordFilter ofJob(long job) {
        return new RecordFilter(null, job, Set.of(), null, null, null, null);
    }
}
