package org.colloquy.journal;

import java.time.Instant;

/**
 * A line of the journal as people see it.
 *
 * @param tenant code; null when it concerns no one tenant
 * @param node name of the node that wrote it
 */
public record JournalLine(
        long id, Instant at, JournalLevel level, Long run, Long record, String tenant, String node, String message) {}
