package org.colloquy.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A condition over a conversation's attributes, as the contract writes it. Immutable. Kept as the JSON that the
 * operator wrote, so that it is shown as written.
 */
public final class Filter {
    private final JsonNode source;

    private Filter(JsonNode source) {
        this.source = source;
    }

    /** Reads a stored filter, which was checked when it was saved. */
    @JsonCreator
    public static Filter of(JsonNode source) {
        return new Filter(source);
    }

    /** The filter as it was written. */
    @JsonValue
    public JsonNode source() {
        return source;
    }

    /** Whether a conversation passes, and if not, why. */
    public FilterVerdict judge(Subject subject, Instant now) {
        throw new UnsupportedOperationException("written by its owner next");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter f && f.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
