package org.colloquy.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of a conversation besides its content. All but channel and startedAt may be null.
 *
 * @param channel how they talked
 * @param startedAt when it began; the first one told stays (B1.4)
 * @param durationSeconds length in seconds, 0 or more
 * @param language as the sender names it, usually a BCP 47 tag
 * @param queue the contact centre's own queue, never the processing queue
 * @param tags in the sender's order; null when absent
 * @param custom strings, numbers (BigDecimal) or booleans by name: the filter attributes {@code attributes.NAME}
 */
public record Attributes(
        Channel channel,
        Direction direction,
        Instant startedAt,
        Integer durationSeconds,
        String language,
        String agent,
        String customer,
        String queue,
        List<String> tags,
        Map<String, Object> custom) {
    public Attributes {
        tags = tags == null ? null : List.copyOf(tags);
        custom = custom == null ? null : Map.copyOf(custom);
    }

    /** Whether anything beyond the required is known. */
    @JsonIgnore
    public boolean isBare() {
        return direction == null && durationSeconds == null && language == null && agent == null && customer == null;
    }
}
