package org.colloquy.web.demo.engine;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings as JSON: {@code {"latencyMs":{"min":300,"max":900},"fault":{"type":"429","share":0.2,"retryAfterSeconds":3},
 * "apiKey":"…"}}. What is absent stays as it is, {@code null} goes back to the default; the key is never shown.
 */
final class SettingsDocument {

    private static final String HIDDEN = "***";

    private SettingsDocument() {}

    static JsonNode write(EngineSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("latencyMs")
                .put("min", settings.latency().min())
                .put("max", settings.latency().max());
        settings.fault()
                .ifPresentOrElse(
                        fault -> json.putObject("fault")
                                .put("type", fault.type().code())
                                .put("share", fault.share())
                                .put("retryAfterSeconds", fault.retryAfterSeconds()),
                        () -> json.putNull("fault"));
        json.put("apiKey", settings.apiKey().map(key -> HIDDEN).orElse(null));
        return json;
    }

    /** The settings after a change. {@link RejectedRequest} if the document is malformed. */
    static EngineSettings apply(EngineSettings old, String body) {
        JsonNode json = parse(body);
        return new EngineSettings(
                json.has("latencyMs") ? latency(json.get("latencyMs")) : old.latency(),
                json.has("fault") ? fault(json.get("fault")) : old.fault(),
                json.has("apiKey") ? key(json.get("apiKey"), old) : old.apiKey());
    }

    private static JsonNode parse(String body) {
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            require(json != null && json.isObject(), "the body is not a JSON object");
            return json;
        } catch (JacksonException e) {
            throw new RejectedRequest(400, "invalid_json", "the body is not JSON");
        }
    }

    private static Latency latency(JsonNode json) {
        if (json.isNull()) {
            return Latency.USUAL;
        }
        int min = whole(json, "min", 0);
        int max = whole(json, "max", min);
        require(min <= max, "latencyMs: min is above max");
        return new Latency(min, max);
    }

    private static Optional<Fault> fault(JsonNode json) {
        if (json.isNull()) {
            return Optional.empty();
        }
        Optional<FaultType> type = FaultType.of(json.path("type").asString(""));
        require(type.isPresent(), "fault.type: one of 429, 500, 401, hang, garbled, truncated, refusal");
        JsonNode share = json.path("share");
        double part = share.isMissingNode() ? 1 : share.asDouble(-1);
        require(part > 0 && part <= 1, "fault.share: above 0 and at most 1");
        return type.map(t -> new Fault(t, part, whole(json, "retryAfterSeconds", 1)));
    }

    private static Optional<String> key(JsonNode json, EngineSettings old) {
        require(json.isString() || json.isNull(), "apiKey: a string or null");
        String key = json.asString("");
        return key.equals(HIDDEN) ? old.apiKey() : Optional.of(key).filter(k -> !k.isEmpty());
    }

    private static int whole(JsonNode json, String name, int otherwise) {
        JsonNode value = json.path(name);
        int number = value.isMissingNode() ? otherwise : value.asInt(-1);
        require(number >= 0 && number <= Latency.LONGEST, name + ": a whole number from 0 to " + Latency.LONGEST);
        return number;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new RejectedRequest(400, "invalid_value", message);
        }
    }
}
