package org.colloquy.administration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.conversation.Filter;
import org.colloquy.task.Output;
import org.colloquy.task.Overflow;
import org.colloquy.task.Response;
import org.colloquy.task.ResponseFormat;
import org.colloquy.task.TaskSettings;
import tools.jackson.databind.JsonNode;

/** Reads an AI task. */
final class TaskReading {
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int MOST_TOKENS = 100_000_000;

    /** What all providers take as the name of a property. */
    private static final String ATTRIBUTE = "[A-Za-z0-9_.-]{1,64}";

    private TaskReading() {}

    static TaskSettings read(Part part, KnownFields fields) {
        String tenant = Codes.read(part, "tenant");
        Response response = response(part.part("response"));
        boolean expensive = part.flag("expensive", false);
        Filter filter = Filters.read(part, "filter", fields.kinds(tenant));
        TaskSettings task = new TaskSettings(
                Codes.own(part),
                Codes.name(part),
                part.text("description", LONGEST_DESCRIPTION),
                tenant,
                part.there("prompt", Prompts.read(part, "prompt", fields, tenant)),
                response,
                outputs(part, response, new Writable(fields, tenant)),
                expensive && part.raw("filter") == null ? Filters.whenExpensive() : filter,
                Codes.read(part, "engine"),
                part.whole("maxOutputTokens", 1, MOST_TOKENS),
                part.choice("overflow", Overflow.class),
                expensive,
                part.flag("enabledByDefault", false));
        part.end();
        return task;
    }

    private static Response response(Part part) {
        if (part == null) {
            return null;
        }
        ResponseFormat format = part.choice("format", ResponseFormat.class);
        JsonNode schema = part.raw("schema");
        if (schema != null && !schema.isObject()) {
            part.refuse("schema", "must be a JSON schema, an object in braces");
        }
        if (schema != null && format == ResponseFormat.TEXT) {
            part.refuse("schema", "goes with the format JSON only");
        }
        part.end();
        return new Response(format, schema);
    }

    /** The fields that an output may map to. */
    private record Writable(KnownFields fields, String tenant) {
        void judge(Part part, String field) {
            var found = fields.seenBy(tenant, field);
            if (found.isEmpty()) {
                part.refuse(
                        "field",
                        tenant == null
                                ? "there is no global field " + field
                                : "there is no field " + field + ", neither of " + tenant + " nor global");
            } else if (!found.get().aiEligible()) {
                part.refuse("field", "the field " + field + " is not for AI: its aiEligible is false");
            }
        }
    }

    private static List<Output> outputs(Part task, Response response, Writable writable) {
        List<Part> parts = task.parts("outputs");
        if (parts == null || parts.isEmpty()) {
            task.refuse("outputs", "must map at least one attribute to a field");
            return null;
        }
        if (response != null && response.format() == ResponseFormat.TEXT && parts.size() > 1) {
            task.refuse("outputs", "must be exactly one: a TEXT response is one value");
        }
        Set<String> attributes = new HashSet<>();
        Set<String> fields = new HashSet<>();
        List<Output> outputs = new ArrayList<>();
        for (Part part : parts) {
            Output output = output(part, writable);
            once(part, "attribute", output.attribute(), attributes);
            once(part, "field", output.field(), fields);
            outputs.add(output);
        }
        return outputs;
    }

    private static void once(Part part, String name, String value, Set<String> seen) {
        if (value != null && !seen.add(value)) {
            part.refuse(name, "is there twice");
        }
    }

    private static Output output(Part part, Writable writable) {
        String attribute = part.required("attribute", 64);
        if (attribute != null && !attribute.matches(ATTRIBUTE)) {
            part.refuse("attribute", "must be of letters, digits and -_. only");
        }
        String field = part.there("field", Codes.read(part, "field"));
        if (field != null) {
            writable.judge(part, field);
        }
        Output output = new Output(
                attribute,
                field,
                part.flag("required", false),
                part.flag("explanation", false),
                part.flag("evidence", false));
        part.end();
        return output;
    }
}
