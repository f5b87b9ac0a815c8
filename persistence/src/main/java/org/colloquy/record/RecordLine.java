package org.colloquy.record;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A processing record as a list shows it, open or ended.
 *
 * @param job code
 * @param tenant code
 * @param reason why it is skipped, failed or waits; null otherwise
 * @param notBefore when an open one is due; null: when its hold ends, or it has ended
 * @param storedAt when the event that it comes from was stored
 * @param startedAt of its first work; null: none yet
 * @param cost exact, in the system's currency
 * @param retryOf the record whose failures this one repeats; null: none
 * @param retriedAs the record that repeats this one's failures; null: none
 */
public record RecordLine(
        long id,
        long run,
        String job,
        String tenant,
        long conversation,
        String externalId,
        RecordState status,
        String reason,
        Instant notBefore,
        int attempts,
        Instant storedAt,
        Instant startedAt,
        Instant endedAt,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        Long retryOf,
        Long retriedAs) {}
