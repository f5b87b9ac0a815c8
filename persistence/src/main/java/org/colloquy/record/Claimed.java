package org.colloquy.record;

import java.time.Instant;
import java.util.List;

/**
 * A claim with what is known of its record.
 *
 * @param contentHash of the conversation when it was claimed; null: no content
 * @param attempts claims of the record that came to a settlement, this one included
 * @param storedAt when intake or the scan stored the record
 * @param startedAt when it was first claimed
 * @param claimedAt the database's time of this claim
 * @param executions what earlier rounds came to
 */
public record Claimed(
        Claim claim,
        String externalId,
        String contentHash,
        int attempts,
        Instant storedAt,
        Instant startedAt,
        Long retryOf,
        Instant claimedAt,
        List<OpenExecution> executions) {
    public Claimed {
        executions = List.copyOf(executions);
    }
}
