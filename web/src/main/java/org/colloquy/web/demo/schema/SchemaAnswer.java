package org.colloquy.web.demo.schema;

import java.util.List;
import org.colloquy.web.demo.rules.Reading;
import tools.jackson.databind.JsonNode;

/** Makes an instance of a schema from the reading of a conversation. One object per request. */
public final class SchemaAnswer {

    private static final int DEEPEST = 30;

    private final SchemaReader schemas;
    private final Reading reading;

    public SchemaAnswer(JsonNode schema, Reading reading) {
        this.schemas = new SchemaReader(schema, reading.transcript().isThin());
        this.reading = reading;
    }

    /** The instance; {@code instructions} are the task's words and decide where a name says nothing. */
    public JsonNode instance(JsonNode schema, String instructions) {
        return find(new Question("", instructions, schema, reading), 0).value();
    }

    JsonNode resolve(JsonNode schema) {
        return schemas.resolve(schema);
    }

    /** The value for one place, with its grounds. */
    Finding find(Question asked, int depth) {
        Question question = asked.withSchema(schemas.resolve(asked.schema()));
        JsonNode schema = question.schema();
        if (schema.has("const")) {
            return new Finding(schema.get("const"), "Only this value is allowed.", List.of());
        }
        if (depth > DEEPEST || reading.transcript().isThin() && SchemaType.allowsNull(schema)) {
            return Grounds.tooThin(question).with(Nodes.MAKE.nullNode());
        }
        return schema.path("enum").isArray() ? Choices.pick(question) : byType(question, depth);
    }

    private Finding byType(Question question, int depth) {
        return switch (SchemaType.of(question.schema())) {
            case OBJECT -> new ObjectAnswer(this, question).make(depth);
            case ARRAY -> new ArrayAnswer(this, question).make(depth);
            case INTEGER, NUMBER -> Numbers.pick(question);
            case BOOLEAN -> YesNo.pick(question);
            case STRING -> Texts.pick(question);
            case NULL -> Grounds.tooThin(question).with(Nodes.MAKE.nullNode());
        };
    }
}
