package org.colloquy.record;

import java.time.Instant;

/**
 * The work of one lane, queue and tenant that waits to be begun (B14).
 *
 * @param queue code of the processing queue; null of a full run
 * @param tenant code
 * @param oldest when the oldest record of them was made
 */
public record BacklogPart(String lane, String queue, String tenant, long count, Instant oldest) {}
