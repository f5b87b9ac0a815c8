package org.colloquy.web.demo.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads schema key words without ever throwing: a malformed one counts as absent. */
final class Nodes {

    static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private Nodes() {}

    static String text(JsonNode schema, String key) {
        JsonNode value = schema.path(key);
        return value.isString() ? value.stringValue() : "";
    }

    static int whole(JsonNode schema, String key, int otherwise) {
        JsonNode value = schema.path(key);
        return value.isNumber() ? (int) Math.max(0, Math.min(Integer.MAX_VALUE, value.doubleValue())) : otherwise;
    }

    static List<JsonNode> list(JsonNode schema, String key) {
        List<JsonNode> items = new ArrayList<>();
        if (schema.path(key).isArray()) {
            schema.path(key).forEach(items::add);
        }
        return items;
    }

    static List<String> strings(JsonNode schema, String key) {
        return list(schema, key).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }
}
