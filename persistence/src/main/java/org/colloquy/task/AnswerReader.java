package org.colloquy.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.colloquy.conversation.Content;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import org.colloquy.storage.Json;
import org.colloquy.task.OutputContract.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads answers for one contract: what is forgiven is brought into form, then the schema judges, then values are typed.
 * What is said of a bad answer names places and rules, never what the answer says: it may hold the content.
 */
final class AnswerReader {
    private static final int MOST_ERRORS = 20;
    private static final ObjectReader STRICT =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<Output> outputs;
    private final Map<String, CustomField> fields;
    private final Map<String, FieldShape> shapes;
    private final AnswerSchema schema;

    AnswerReader(
            List<Output> outputs,
            Map<String, CustomField> fields,
            Map<String, FieldShape> shapes,
            AnswerSchema schema) {
        this.outputs = outputs;
        this.fields = fields;
        this.shapes = shapes;
        this.schema = schema;
    }

    /** A plain text is the one output's value. */
    Reading text(String answer, Content content) {
        if (answer == null || answer.isBlank() || outputs.isEmpty()) {
            return rejection(List.of("the answer is empty"));
        }
        return values(Json.MAPPER.createObjectNode().put(outputs.get(0).attribute(), answer), content);
    }

    /** @param own the task's own schema, which the answer as given must meet too; gives null when there is none */
    Reading json(String answer, Content content, Supplier<AnswerSchema> own) {
        JsonNode tree;
        try {
            tree = answer == null || answer.isBlank() ? null : STRICT.readTree(answer);
        } catch (JacksonException e) {
            return rejection(List.of("the answer is not JSON" + at(e)));
        }
        if (tree == null) {
            return rejection(List.of("the answer is empty"));
        }
        if (!(tree instanceof ObjectNode object)) {
            return rejection(List.of("the answer is not a JSON object"));
        }
        List<String> errors = ownFaults(own, object);
        return errors.isEmpty() ? values(object, content) : rejection(errors);
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static List<String> ownFaults(Supplier<AnswerSchema> own, ObjectNode answer) {
        try {
            AnswerSchema schema = own.get();
            return schema == null
                    ? List.of()
                    : schema.faults(answer).stream()
                            .map(f -> place(f) + ": breaks \"" + f.keyword() + "\" of the task's schema")
                            .toList();
        } catch (RuntimeException e) {
            return List.of("the answer cannot be checked by the task's own schema");
        }
    }

    private static String place(AnswerSchema.Fault fault) {
        return fault.place().isEmpty() ? "the answer" : fault.place();
    }

    private Reading values(ObjectNode answer, Content content) {
        Map<String, GivenOutput> given = new LinkedHashMap<>();
        ObjectNode inForm = Json.MAPPER.createObjectNode();
        for (Output output : outputs) {
            GivenOutput one = GivenOutput.of(output, shapes.get(output.attribute()), answer.get(output.attribute()));
            given.put(output.attribute(), one);
            one.putInto(inForm);
        }
        List<String> errors =
                schema.faults(inForm).stream().map(this::words).distinct().toList();
        return errors.isEmpty() ? assignments(given.values(), content) : rejection(errors);
    }

    private Reading assignments(Iterable<GivenOutput> given, Content content) {
        AssignmentMaker maker = new AssignmentMaker(content);
        List<Assignment> made = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (GivenOutput one : given) {
            if (one.undated()) {
                errors.add(one.output().attribute() + ": must be " + one.shape().words());
            } else if (!one.leftOut()) {
                made.add(maker.make(one, fields.get(one.output().attribute())));
            }
        }
        return errors.isEmpty() ? new Reading.Values(made) : rejection(errors);
    }

    private String words(AnswerSchema.Fault fault) {
        Output output = outputs.stream()
                .filter(o -> concerns(fault.place(), o.attribute()))
                .max(Comparator.comparingInt(o -> o.attribute().length()))
                .orElse(null);
        if (fault.property() != null || output == null) {
            return place(fault) + ": " + (fault.property() != null ? "is missing" : "is not as asked");
        }
        String rest = fault.path().substring(output.attribute().length());
        if (rest.startsWith(".explanation")) {
            return place(fault) + ": must be a text";
        }
        return place(fault) + ": must be "
                + (rest.startsWith(".evidence")
                        ? "a list of quotes"
                        : shapes.get(output.attribute()).words());
    }

    private static boolean concerns(String place, String attribute) {
        return place.startsWith(attribute)
                && (place.length() == attribute.length() || ".[".indexOf(place.charAt(attribute.length())) >= 0);
    }

    private static Reading rejection(List<String> errors) {
        return new Reading.Rejection(errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
    }
}
