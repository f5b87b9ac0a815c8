package org.colloquy.web.demo.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out from the words of the instructions which JSON is wanted, for engines that are asked without a schema of their
 * own: a JSON schema written there, else an example object, whose names are taken.
 */
final class SchemaInText {

    private static final int MOST_TRIES = 50;
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z_][A-Za-z0-9_-]{0,60})\"\\s*:\\s*\\{\\s*\"value\"");
    private static final ObjectReader FIRST_VALUE = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private SchemaInText() {}

    static Optional<JsonNode> find(String instructions) {
        int at = instructions.indexOf('{');
        for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
            Optional<JsonNode> json = parse(instructions.substring(at)).filter(SchemaInText::isSchema);
            if (json.isPresent()) {
                return json;
            }
            at = instructions.indexOf('{', at + 1);
        }
        return example(instructions);
    }

    private static boolean isSchema(JsonNode json) {
        return json.path("properties").isObject() && !json.path("properties").isEmpty();
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(FIRST_VALUE.readValue(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** {@code {"csat": {"value": …, "explanation": "…"}}}: often no JSON at all, so only the names count. */
    private static Optional<JsonNode> example(String instructions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        Matcher name = NAME.matcher(instructions);
        while (name.find()) {
            ObjectNode envelope = properties.putObject(name.group(1)).put("type", "object");
            envelope.putObject("properties")
                    .set("value", JsonNodeFactory.instance.objectNode())
                    .set("explanation", JsonNodeFactory.instance.objectNode().put("type", "string"));
        }
        return properties.isEmpty() ? Optional.empty() : Optional.of(schema);
    }
}
