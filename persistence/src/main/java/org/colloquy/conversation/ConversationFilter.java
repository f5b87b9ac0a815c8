package org.colloquy.conversation;

import java.time.Instant;

/**
 * Which conversations a list shows; null is any.
 *
 * @param tenant code
 * @param idPrefix how the external id begins; case counts
 * @param from first startedAt
 * @param to startedAt below this
 * @param processing state of the newest record, or {@code NONE}
 */
public record ConversationFilter(
        String tenant, Channel channel, String idPrefix, Instant from, Instant to, String processing) {
    public static final ConversationFilter ANY = new ConversationFilter(null, null, null, null, null, null);
}
