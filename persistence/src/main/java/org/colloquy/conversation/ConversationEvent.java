package org.colloquy.conversation;

import java.time.Instant;
import java.util.Map;

/**
 * A conversation message, read and checked. A property that is absent stays as it is, one that is null is cleared
 * (B1.4): {@code changes} holds exactly the properties that the message named, by their names in the contract, with
 * values of the types of {@link Attributes} (null: clear). {@code content} is null when the message named no segments,
 * {@link Content#NONE} when it named an empty list or null.
 *
 * @param type what happened
 * @param occurredAt orders the events of a conversation; when received, unless the sender says otherwise
 * @param tenant code
 * @param externalId the sender's id, unique within the tenant
 * @param hash SHA-256 of the message's meaning: the same message again has the same hash
 */
public record ConversationEvent(
        EventType type,
        Instant occurredAt,
        String tenant,
        String externalId,
        Map<String, Object> changes,
        Content content,
        String hash) {}
