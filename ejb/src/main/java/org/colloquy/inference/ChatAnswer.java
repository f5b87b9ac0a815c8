package org.colloquy.inference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.money.Tokens;
import org.colloquy.storage.Json;
import org.colloquy.usage.CallStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a successful answer of chat completions. */
final class ChatAnswer {
    private static final Set<String> CUT = Set.of("length", "max_tokens", "max_output_tokens");
    private static final Set<String> FILTERED = Set.of("content_filter", "safety", "refusal", "prohibited_content");

    private final HttpAnswer http;
    private final JsonNode root;

    private ChatAnswer(HttpAnswer http, JsonNode root) {
        this.http = http;
        this.root = root;
    }

    static EngineReply read(HttpAnswer http) {
        if (http.tooLong()) {
            return garbled(http, "the answer is larger than " + HttpExchange.MOST_BYTES + " bytes");
        }
        try {
            JsonNode root = Json.MAPPER.readTree(http.body());
            boolean object = root != null && root.isObject();
            return object ? new ChatAnswer(http, root).reply() : garbled(http, "the answer is not a JSON object");
        } catch (JacksonException notJson) {
            return garbled(http, "the answer is not JSON");
        }
    }

    /** The status that an answer of 200 tells inside, where a relay passes on another's error; 0 when it tells none. */
    static int statusWithin(HttpAnswer http) {
        try {
            JsonNode root = http.tooLong() ? null : Json.MAPPER.readTree(http.body());
            boolean plain = root == null || !root.isObject() || root.has("choices");
            JsonNode code = plain ? null : root.path("error").path("code");
            return code != null && code.canConvertToInt() && code.intValue() >= 400 && code.intValue() < 600
                    ? code.intValue()
                    : 0;
        } catch (JacksonException notJson) {
            return 0;
        }
    }

    private EngineReply reply() {
        JsonNode choice = root.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            return new EngineFailure.Garbled("the answer has no message", http.beginning(), facts());
        }
        String finish = text(choice.path("finish_reason"));
        String reason = finish == null ? "" : finish.toLowerCase(Locale.ROOT);
        String refusal = text(message.path("refusal"));
        if (FILTERED.contains(reason)) {
            return new EngineFailure.Refused("finish reason " + reason, facts());
        }
        if (refusal != null && !refusal.isBlank()) {
            return new EngineFailure.Refused("the model refused to answer", facts());
        }
        return written(content(message.path("content")), finish, CUT.contains(reason));
    }

    private EngineReply written(String text, String finish, boolean cut) {
        if (cut) {
            return new EngineFailure.Truncated("the answer ended at the output limit", text, facts());
        }
        return text == null
                ? new EngineFailure.Garbled("the message has no text", null, facts())
                : new EngineAnswer(text, finish, facts());
    }

    /** A text, or the texts of its parts; null when there is none. */
    private static String content(JsonNode content) {
        if (!content.isArray()) {
            return text(content);
        }
        StringBuilder all = new StringBuilder();
        for (JsonNode part : content) {
            String piece = text(part.path("text"));
            all.append(piece == null ? "" : piece);
        }
        return all.toString();
    }

    private CallFacts facts() {
        Optional<Tokens> usage = Usage.of(root.path("usage"));
        boolean completion = root.path("choices").path(0).path("message").isObject();
        CallStatus status = completion || usage.isPresent() ? CallStatus.ANSWERED : CallStatus.ASSUMED;
        String model = text(root.path("model"));
        return new CallFacts(
                status, http.status(), http.latency(), model, usage.orElse(Tokens.NONE), usage.isPresent());
    }

    private static EngineFailure garbled(HttpAnswer http, String detail) {
        CallFacts facts = CallFacts.unknown(http.status(), http.latency());
        return new EngineFailure.Garbled(detail, http.beginning(), facts);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
