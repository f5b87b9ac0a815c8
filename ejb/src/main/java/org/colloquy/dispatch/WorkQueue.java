package org.colloquy.dispatch;

import org.colloquy.queue.Lane;

/** Announces due work to the nodes (port). A bell may be lost, repeated or late: that changes nothing but time (B1.2). */
public interface WorkQueue {
    /**
     * Rings once.
     *
     * @param hint a record that is due; the listener claims by fair choice all the same
     */
    void ring(Lane lane, long hint);
}
