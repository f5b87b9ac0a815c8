package org.colloquy.web.demo.engine;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One message of a request.
 *
 * @param role system, user, assistant, …
 * @param text its text; parts of other kinds are left out
 */
record ChatMessage(String role, String text) {

    static ChatMessage read(JsonNode message) {
        return new ChatMessage(message.path("role").asString(""), text(message.path("content")));
    }

    /** The content is a string or a list of parts. */
    private static String text(JsonNode content) {
        if (!content.isArray()) {
            return content.isString() ? content.stringValue() : "";
        }
        return StreamSupport.stream(content.spliterator(), false)
                .map(part -> part.path("text"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining("\n"));
    }
}
