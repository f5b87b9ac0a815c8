package org.colloquy.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.colloquy.field.FieldType;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON schema of an answer from outputs and fields. It keeps to what providers' strict modes take: every
 * property is required and nothing else is allowed, so what may be left out may be null instead.
 */
final class OutputSchema {
    private OutputSchema() {}

    static ObjectNode of(List<Output> outputs, Map<String, FieldShape> shapes) {
        ObjectNode properties = Json.MAPPER.createObjectNode();
        outputs.forEach(o -> properties.set(o.attribute(), property(o, shapes.get(o.attribute()))));
        return object(properties);
    }

    private static ObjectNode property(Output output, FieldShape shape) {
        ObjectNode value = value(shape, shape.unknown() == null || !output.required());
        if (!enveloped(output)) {
            return value;
        }
        ObjectNode properties = Json.MAPPER.createObjectNode();
        properties.set("value", value);
        // Who gives quotes explains: without the property a strict mode would forbid it.
        properties.set("explanation", type(output.explanation() ? List.of("string") : List.of("string", "null")));
        if (output.evidence()) {
            properties.set("evidence", type("array").<ObjectNode>set("items", type("string")));
        }
        return object(properties);
    }

    /** Whether an output is answered as an object with its value, rather than by the value alone. */
    static boolean enveloped(Output output) {
        return output.explanation() || output.evidence();
    }

    private static ObjectNode object(ObjectNode properties) {
        ObjectNode schema = type("object");
        schema.set("properties", properties);
        ArrayNode required = schema.putArray("required");
        properties.propertyNames().forEach(required::add);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(FieldShape shape, boolean nullable) {
        return switch (shape.type()) {
            case INTEGER -> number(shape, "integer", nullable);
            case DECIMAL -> number(shape, "number", nullable);
            case CHOICE -> choice(shape, nullable);
            case MULTI_CHOICE -> orUnknown(shape, labels(shape), nullable, "array");
            case DATE -> orUnknown(shape, typed("string", nullable).put("format", "date"), nullable, "string");
            case TEXT -> typed("string", nullable);
            case BOOLEAN -> orUnknown(shape, typed("boolean", nullable), nullable, "boolean");
        };
    }

    private static ObjectNode number(FieldShape shape, String type, boolean nullable) {
        BigDecimal min = shape.field().min();
        BigDecimal max = shape.field().max();
        JsonNode unknown = shape.unknown();
        boolean whole = shape.type() == FieldType.INTEGER && unknown != null && unknown.isNumber();
        if (whole && min != null && unknown.decimalValue().compareTo(min.subtract(BigDecimal.ONE)) == 0) {
            min = unknown.decimalValue();
        } else if (whole && max != null && unknown.decimalValue().compareTo(max.add(BigDecimal.ONE)) == 0) {
            max = unknown.decimalValue();
        }
        ObjectNode schema = typed(type, nullable);
        bound(schema, "minimum", min);
        bound(schema, "maximum", max);
        return inside(unknown, min, max) ? schema : orUnknown(shape, schema, nullable, type);
    }

    private static boolean inside(JsonNode unknown, BigDecimal min, BigDecimal max) {
        return unknown != null
                && unknown.isNumber()
                && (min == null || unknown.decimalValue().compareTo(min) >= 0)
                && (max == null || unknown.decimalValue().compareTo(max) <= 0);
    }

    private static void bound(ObjectNode schema, String word, BigDecimal bound) {
        if (bound != null && Numerals.whole(bound)) {
            schema.put(word, bound.toBigInteger());
        } else if (bound != null) {
            schema.put(word, bound);
        }
    }

    private static ObjectNode choice(FieldShape shape, boolean nullable) {
        ObjectNode schema = typed("string", nullable);
        ArrayNode labels = schema.putArray("enum");
        shape.labels().forEach(labels::add);
        if (shape.unknown() != null
                && shape.unknown().isString()
                && !shape.labels().contains(shape.unknown().stringValue())) {
            labels.add(shape.unknown());
        }
        return nullable ? withNull(schema, labels) : schema;
    }

    private static ObjectNode withNull(ObjectNode schema, ArrayNode labels) {
        labels.addNull();
        return schema;
    }

    private static ObjectNode labels(FieldShape shape) {
        ObjectNode items = type("string");
        ArrayNode labels = items.putArray("enum");
        shape.labels().forEach(labels::add);
        ObjectNode list = type("array");
        list.set("items", items);
        if (shape.field().max() != null) {
            list.put("maxItems", shape.field().max().intValue());
        }
        return list;
    }

    /** The schema, or the field's own value for "unknown", or null where null is taken. */
    private static ObjectNode orUnknown(FieldShape shape, ObjectNode schema, boolean nullable, String type) {
        boolean bareNull = nullable && "array".equals(type);
        if (shape.unknown() == null && !bareNull) {
            return schema;
        }
        ObjectNode either = Json.MAPPER.createObjectNode();
        ArrayNode forms = either.putArray("anyOf").add(schema);
        if (shape.unknown() != null) {
            forms.addObject()
                    .put("type", jsonType(shape.unknown()))
                    .putArray("enum")
                    .add(shape.unknown());
        }
        if (bareNull) {
            forms.add(type("null"));
        }
        return either;
    }

    private static String jsonType(JsonNode value) {
        if (value.isNumber()) {
            return value.isIntegralNumber() ? "integer" : "number";
        }
        return value.isBoolean() ? "boolean" : "string";
    }

    private static ObjectNode typed(String type, boolean nullable) {
        return nullable ? type(List.of(type, "null")) : type(type);
    }

    private static ObjectNode type(String type) {
        return Json.MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode type(List<String> types) {
        if (types.size() == 1) {
            return type(types.get(0));
        }
        ObjectNode schema = Json.MAPPER.createObjectNode();
        types.forEach(schema.putArray("type")::add);
        return schema;
    }
}
