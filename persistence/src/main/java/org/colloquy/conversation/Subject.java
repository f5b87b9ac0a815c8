package org.colloquy.conversation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a filter looks at: a conversation, its tenant's code and the values of its fields.
 *
 * @param tenant code of the tenant
 * @param fields known values by field code: BigDecimal, String, Boolean, or list of strings; absent when unknown
 */
public record Subject(
        String tenant, Attributes attributes, int contentLength, int segmentCount, Map<String, Object> fields) {
    public static Subject of(Conversation conversation, String tenant, Map<String, Object> fields) {
        return new Subject(
                tenant, conversation.attributes(), conversation.contentLength(), conversation.segmentCount(), fields);
    }

    /**
     * The actual value of a filter attribute: String, BigDecimal, Boolean, Instant or list of strings; null when missing.
     * An empty list is missing.
     */
    public Object value(String attribute) {
        if (attribute.startsWith("attributes.")) {
            return custom(attribute.substring("attributes.".length()));
        }
        if (attribute.startsWith("field.")) {
            return fields.get(attribute.substring("field.".length()));
        }
        return switch (attribute) {
            case "channel" -> name(attributes.channel());
            case "direction" -> name(attributes.direction());
            case "durationSeconds" -> number(attributes.durationSeconds());
            case "startedAt" -> attributes.startedAt();
            case "language" -> attributes.language();
            case "queue" -> attributes.queue();
            case "agent" -> attributes.agent();
            case "customer" -> attributes.customer();
            case "tags" -> attributes.tags() == null || attributes.tags().isEmpty() ? null : attributes.tags();
            case "contentLength" -> number(contentLength);
            case "segmentCount" -> number(segmentCount);
            case "tenant" -> tenant;
            default -> throw new IllegalArgumentException("no such attribute: " + attribute);
        };
    }

    private Object custom(String name) {
        Object value = attributes.custom() == null ? null : attributes.custom().get(name);
        return value instanceof Number n ? new BigDecimal(n.toString()) : value;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
