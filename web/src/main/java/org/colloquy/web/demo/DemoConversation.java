package org.colloquy.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One conversation of the demo as it stands in the resource: a conversation message whose start is relative
 * ({@code minutesAgo}) and whose middle may be told to repeat itself ({@code repeat}).
 */
record DemoConversation(ObjectNode source) {

    String tenant() {
        return source.required("tenant").stringValue();
    }

    String externalId() {
        return source.required("externalId").stringValue();
    }

    long minutesAgo() {
        return source.required("minutesAgo").longValue();
    }

    /** The message to take in, as if the conversation had begun some minutes before {@code now}. */
    ObjectNode message(Instant now) {
        ObjectNode message = source.deepCopy();
        Duration ago = Duration.ofMinutes(minutesAgo());
        message.put("startedAt", now.minus(ago).toString());
        if (message.has("repeat")) {
            message.set("segments", RepeatedSegments.of(message.required("segments"), message.required("repeat")));
        }
        return message.without(List.of("minutesAgo", "repeat"));
    }
}
