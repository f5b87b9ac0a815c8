package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas as operators might write them, from a seeded source of chance. */
final class GeneratedSchema {

    private static final List<String> NAMES = List.of(
            "csat",
            "sentiment",
            "summary",
            "churnRisk",
            "call_reason",
            "topics",
            "outcome",
            "language",
            "amount",
            "due_date",
            "escalated",
            "x1",
            "value",
            "explanation",
            "evidence",
            "Grund",
            "agentScore",
            "count",
            "priority",
            "notes");
    private static final List<String> LABELS = List.of(
            "Positive",
            "Neutral",
            "Negative",
            "Refund",
            "Billing",
            "Other",
            "Unknown",
            "Low",
            "High",
            "Yes",
            "No",
            "äöü",
            "A/B c",
            "resolved");

    private final Random random;

    GeneratedSchema(Random random) {
        this.random = random;
    }

    ObjectNode object(int depth) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (int i = 0; i <= random.nextInt(4); i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            properties.set(name, any(depth + 1));
            if (random.nextBoolean()
                    && required.valueStream().noneMatch(n -> n.stringValue().equals(name))) {
                required.add(name);
            }
        }
        return random.nextBoolean() ? schema.put("additionalProperties", false) : schema;
    }

    private ObjectNode any(int depth) {
        return switch (random.nextInt(depth > 3 ? 6 : 9)) {
            case 0 -> number("integer", 1);
            case 1 -> number("number", 0.5);
            case 2 -> string();
            case 3 -> choice();
            case 4 -> JsonNodeFactory.instance.objectNode().put("type", "boolean");
            case 5 -> date();
            case 6 -> array(depth);
            case 7 -> either(depth);
            default -> object(depth);
        };
    }

    private ObjectNode number(String type, double unit) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        int low = random.nextInt(21) - 10;
        if (random.nextBoolean()) {
            schema.put(random.nextBoolean() ? "minimum" : "exclusiveMinimum", low * unit);
        }
        if (random.nextBoolean()) {
            schema.put(random.nextBoolean() ? "maximum" : "exclusiveMaximum", (low + 2 + random.nextInt(10)) * unit);
        }
        return schema;
    }

    private ObjectNode string() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        int least = random.nextInt(30);
        if (random.nextInt(3) == 0) {
            schema.put("minLength", least);
        }
        return random.nextBoolean() ? schema.put("maxLength", least + random.nextInt(300)) : schema;
    }

    private ObjectNode choice() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode labels = schema.putArray("enum");
        random.ints(0, LABELS.size()).distinct().limit(1 + random.nextInt(6)).forEach(i -> labels.add(LABELS.get(i)));
        return random.nextBoolean() ? schema.put("type", "string") : schema;
    }

    private ObjectNode date() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("format", random.nextBoolean() ? "date" : "date-time");
    }

    private ObjectNode array(int depth) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", any(depth + 1));
        int least = random.nextInt(3);
        if (random.nextBoolean()) {
            schema.put("minItems", least);
        }
        return random.nextBoolean() ? schema.put("maxItems", least + random.nextInt(4)) : schema;
    }

    private ObjectNode either(int depth) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode parts = schema.putArray("anyOf");
        parts.add(any(depth + 1));
        parts.addObject().put("type", "null");
        return schema;
    }
}
