package org.colloquy.web.demo.schema;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes another value of the same schema when one like it is already in the list, so that items can be unique. */
final class Variation {

    private Variation() {}

    static JsonNode of(JsonNode value, JsonNode schema, List<JsonNode> taken) {
        JsonNode other = value;
        for (int i = 1; i <= taken.size() && taken.contains(other); i++) {
            other = next(value, schema, i);
        }
        return other;
    }

    private static JsonNode next(JsonNode value, JsonNode schema, int i) {
        if (value.isNumber()) {
            return number(value, Bounds.of(schema), i);
        }
        if (value.isString() && !schema.has("pattern") && !schema.has("format")) {
            return Nodes.MAKE.stringNode(text(value.stringValue(), Nodes.whole(schema, "maxLength", 10_000), i));
        }
        return value.isBoolean() ? Nodes.MAKE.booleanNode(!value.booleanValue()) : object(value, schema, i);
    }

    private static JsonNode number(JsonNode value, Bounds bounds, int i) {
        BigDecimal step = bounds.step().signum() == 0 ? new BigDecimal("0.01") : bounds.step();
        BigDecimal up = value.decimalValue().add(step.multiply(BigDecimal.valueOf(i)));
        BigDecimal turned = up.compareTo(bounds.high()) <= 0
                ? up
                : bounds.low().add(up.subtract(bounds.high()).subtract(step)).max(bounds.low());
        return value.isIntegralNumber() ? Nodes.MAKE.numberNode(turned.longValue()) : Nodes.MAKE.numberNode(turned);
    }

    private static String text(String text, int limit, int i) {
        String mark = " " + i;
        return text.substring(0, Math.max(0, Math.min(text.length(), limit - mark.length()))) + mark;
    }

    private static JsonNode object(JsonNode value, JsonNode schema, int i) {
        if (!value.isObject()) {
            return value;
        }
        ObjectNode other = ((ObjectNode) value).deepCopy();
        value.properties().stream()
                .filter(e -> e.getValue().isNumber() || e.getValue().isString())
                .filter(e -> !schema.path("properties").path(e.getKey()).has("enum"))
                .findFirst()
                .ifPresent(e -> other.set(
                        e.getKey(), next(e.getValue(), schema.path("properties").path(e.getKey()), i)));
        return other;
    }
}
