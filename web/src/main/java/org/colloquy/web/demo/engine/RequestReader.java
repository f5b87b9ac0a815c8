package org.colloquy.web.demo.engine;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a chat-completions request. Whatever is wrong with it becomes a {@link RejectedRequest}. */
final class RequestReader {

    private RequestReader() {}

    static ChatRequest read(String body) {
        JsonNode json = parse(body);
        JsonNode messages = json.path("messages");
        require(json.path("model").isString(), "missing_model", "you must provide a model parameter");
        require(
                messages.isArray() && !messages.isEmpty(),
                "missing_messages",
                "'messages' must be a list that is not empty");
        require(!json.path("stream").asBoolean(false), "unsupported_value", "'stream' is not supported");
        List<ChatMessage> read = StreamSupport.stream(messages.spliterator(), false)
                .map(ChatMessage::read)
                .toList();
        return new ChatRequest(json.path("model").stringValue(), read, json.path("response_format"), maxTokens(json));
    }

    private static JsonNode parse(String body) {
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            require(json != null && json.isObject(), "invalid_json", "the body is not a JSON object");
            return json;
        } catch (JacksonException e) {
            throw new RejectedRequest(400, "invalid_json", "the body is not JSON");
        }
    }

    private static int maxTokens(JsonNode json) {
        JsonNode limit =
                json.hasNonNull("max_completion_tokens") ? json.get("max_completion_tokens") : json.path("max_tokens");
        if (limit.isMissingNode() || limit.isNull()) {
            return Integer.MAX_VALUE;
        }
        require(
                limit.canConvertToInt() && limit.intValue() > 0,
                "invalid_value",
                "'max_tokens' must be a whole number above 0");
        return limit.intValue();
    }

    private static void require(boolean condition, String code, String message) {
        if (!condition) {
            throw new RejectedRequest(400, code, message);
        }
    }
}
