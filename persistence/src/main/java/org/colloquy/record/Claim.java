package org.colloquy.record;

import java.util.Set;
import org.colloquy.queue.Lane;

/**
 * The right to work on a conversation, for one of its open records, until the lease ends (B2.4).
 *
 * @param record the open record
 * @param owner node and boot that hold it
 * @param fence grows with every claim of the conversation; a settlement with an older one stores nothing
 * @param forced whether UP_TO_DATE is passed over
 * @param tasks ids of the only tasks to do; empty: all
 * @param resumed whether the record waited before, so that earlier executions stand in open_execution
 * @param byHand whether a person asked for it: since when tasks are on does not count then (B4)
 * @param leasesLost claims of this record that ended without a settlement, in a row (B2.5)
 */
public record Claim(
        long record,
        long run,
        long job,
        Lane lane,
        long tenant,
        long conversation,
        String owner,
        long fence,
        boolean forced,
        Set<Long> tasks,
        boolean resumed,
        boolean byHand,
        int leasesLost) {
    public Claim {
        tasks = Set.copyOf(tasks);
    }
}
