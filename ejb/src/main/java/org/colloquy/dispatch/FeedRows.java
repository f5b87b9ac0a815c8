package org.colloquy.dispatch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.queue.Lane;
import org.colloquy.record.Holds;
import org.colloquy.record.Records;

/** The feeder's looks at the database. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FeedRows {
    @Inject
    private Holds holds;

    @Inject
    private Records records;

    /** Makes records due whose wait is over, oldest first; how many. */
    public int release(Lane lane, int most) {
        return holds.release(lane, most);
    }

    /** How many records of a lane are due, counted up to {@code most}. */
    public int due(Lane lane, int most) {
        return records.due(lane, most);
    }
}
