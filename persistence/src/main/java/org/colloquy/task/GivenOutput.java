package org.colloquy.task;

import org.colloquy.field.FieldType;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What an answer gives for one output, brought into form: the value alone or in its envelope (B10).
 *
 * @param value in the form of the field; null when the answer has none
 * @param explanation as given; null when absent
 * @param evidence as given; null when absent
 */
record GivenOutput(Output output, FieldShape shape, JsonNode value, JsonNode explanation, JsonNode evidence) {
    /** @param given null when the answer does not have the attribute */
    static GivenOutput of(Output output, FieldShape shape, JsonNode given) {
        boolean envelope = given != null && given.isObject();
        JsonNode bare = envelope ? given.get("value") : given;
        return new GivenOutput(
                output,
                shape,
                bare == null ? null : Leniency.value(shape, bare),
                envelope ? present(given.get("explanation")) : null,
                envelope ? present(given.get("evidence")) : null);
    }

    private static JsonNode present(JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }

    /** Whether it is optional and not there. */
    boolean leftOut() {
        return value == null && !output.required();
    }

    /** Whether it should be a date and is none: schemas do not tell dates from other texts. */
    boolean undated() {
        return shape.type() == FieldType.DATE
                && value != null
                && !shape.meansUnknown(value)
                && Leniency.date(value.asString()) == null;
    }

    /** Writes it as the schema wants it; what is missing though required stays missing. */
    void putInto(ObjectNode answer) {
        if (output.required() && value == null && explanation == null && evidence == null) {
            return;
        }
        if (!OutputSchema.enveloped(output)) {
            set(answer, output.attribute());
            return;
        }
        ObjectNode envelope = answer.putObject(output.attribute());
        set(envelope, "value");
        boolean explained = explanation != null && output.explanation();
        envelope.set("explanation", explained ? explanation : StringNode.valueOf(""));
        if (output.evidence()) {
            envelope.set("evidence", quotes());
        }
    }

    private void set(ObjectNode into, String property) {
        if (value != null) {
            into.set(property, value);
        } else if (!output.required()) {
            into.putNull(property);
        }
    }

    private JsonNode quotes() {
        ArrayNode one = Json.MAPPER.createArrayNode();
        if (evidence == null) {
            return one;
        }
        return evidence.isString() ? one.add(evidence) : evidence;
    }
}
