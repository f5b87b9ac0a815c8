package org.colloquy.task;

import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import tools.jackson.databind.JsonNode;

/**
 * What an answer must look like, and how it becomes values: the task's outputs together with the fields that they map
 * to (B10). Immutable; built once per task version and tenant.
 */
public final class OutputContract {
    private final TaskSettings task;
    private final Map<String, CustomField> fields;

    /** @param fields the field of each output, by attribute, as the tenant means its code */
    public OutputContract(TaskSettings task, Map<String, CustomField> fields) {
        this.task = task;
        this.fields = Map.copyOf(fields);
    }

    /** The JSON schema that is sent: the task's own, else generated; null for TEXT responses. */
    public JsonNode schema() {
        throw new UnsupportedOperationException("written by its owner next");
    }

    /** Reads an answer: the values it gives, or what is wrong with it. Never throws for what an engine says. */
    public Reading read(String answer, Content content) {
        throw new UnsupportedOperationException("written by its owner next");
    }

    public Map<String, CustomField> fields() {
        return fields;
    }

    public TaskSettings task() {
        return task;
    }

    /** What reading an answer comes to. */
    public sealed interface Reading {
        /** The values, one for each output that the answer has. */
        record Values(List<Assignment> assignments) implements Reading {}

        /** What is wrong, one sentence each, with the path into the answer; never the content. */
        record Rejection(List<String> errors) implements Reading {}
    }
}
