package org.colloquy.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import tools.jackson.databind.JsonNode;

/**
 * What an answer must look like, and how it becomes values: the task's outputs together with the fields that they map
 * to (B10). Immutable; built once per task version and tenant, and so are the schemas in it.
 */
public final class OutputContract {
    private final TaskSettings task;
    private final Map<String, CustomField> fields;
    private final AnswerReader reader;
    private final JsonNode generated;
    private final String format;
    private volatile AnswerSchema own;

    /**
     * @param fields the field of each output, by attribute, as the tenant means its code; an output without one is what
     *     {@link #unmapped} tells of
     */
    public OutputContract(TaskSettings task, Map<String, CustomField> fields) {
        this.task = task;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Map<String, FieldShape> shapes = new LinkedHashMap<>();
        fields.forEach((attribute, field) -> shapes.put(attribute, FieldShape.of(field.settings())));
        List<Output> outputs = mapped();
        generated = OutputSchema.of(outputs, shapes);
        format = AnswerFormat.of(task, outputs, shapes);
        reader = new AnswerReader(outputs, this.fields, shapes, new AnswerSchema(generated));
    }

    private List<Output> mapped() {
        return task.outputs().stream()
                .filter(o -> fields.containsKey(o.attribute()))
                .toList();
    }

    /** The JSON schema that is sent: the task's own, else generated; null for TEXT responses. Not to be changed. */
    public JsonNode schema() {
        if (task.response().format() == ResponseFormat.TEXT) {
            return null;
        }
        return task.response().schema() != null ? task.response().schema() : generated;
    }

    /** What the answer must look like, in words for the prompt. */
    String format() {
        return format;
    }

    /** Attributes whose field does not exist: the execution fails CONFIGURATION (B6). */
    public List<String> unmapped() {
        return task.outputs().stream()
                .map(Output::attribute)
                .filter(a -> !fields.containsKey(a))
                .toList();
    }

    /** Reads an answer: the values it gives, or what is wrong with it. Never throws for what an engine says. */
    public Reading read(String answer, Content content) {
        return task.response().format() == ResponseFormat.TEXT
                ? reader.text(answer, content)
                : reader.json(answer, content, this::own);
    }

    /** The task's own schema, made ready at its first use: most tasks have none. */
    private AnswerSchema own() {
        if (own == null && task.response().schema() != null) {
            own = new AnswerSchema(task.response().schema());
        }
        return own;
    }

    /** The field of each output, by attribute. */
    public Map<String, CustomField> fields() {
        return fields;
    }

    public TaskSettings task() {
        return task;
    }

    /** What reading an answer comes to. */
    public sealed interface Reading {
        /** The values, one for each output that the answer has. */
        record Values(List<Assignment> assignments) implements Reading {
            public Values {
                assignments = List.copyOf(assignments);
            }
        }

        /** What is wrong, one sentence each, with the path into the answer; never the content. */
        record Rejection(List<String> errors) implements Reading {
            public Rejection {
                errors = List.copyOf(errors);
            }
        }
    }
}
