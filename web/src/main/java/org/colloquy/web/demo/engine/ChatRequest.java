package org.colloquy.web.demo.engine;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A chat-completions request, checked.
 *
 * @param model as asked for
 * @param messages at least one
 * @param responseFormat the request's {@code response_format}; a missing node if there is none
 * @param maxTokens the most tokens of the answer; {@link Integer#MAX_VALUE} if there is no limit
 */
record ChatRequest(String model, List<ChatMessage> messages, JsonNode responseFormat, int maxTokens) {

    ChatRequest {
        messages = List.copyOf(messages);
    }

    /** The message that holds the conversation: the second, as the pipeline sends it (B11), else the longest. */
    String conversation() {
        if (messages.size() >= 3) {
            return messages.get(1).text();
        }
        return messages.stream()
                .map(ChatMessage::text)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** All that comes after the conversation: the task's instructions and, at a second asking, what was wrong. */
    String instructions() {
        int from = messages.size() >= 3 ? 2 : 0;
        return String.join(
                "\n", messages.stream().skip(from).map(ChatMessage::text).toList());
    }
}
