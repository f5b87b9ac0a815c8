package org.colloquy.web.demo.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes an object: an envelope (value, explanation, evidence of one attribute) or a plain one, property by property. */
final class ObjectAnswer {

    private static final int OPTIONAL_UNTIL = 4;
    private static final Set<String> VALUE = Set.of("value", "answer", "result", "label", "score");

    private final SchemaAnswer answer;
    private final Question question;
    private final JsonNode properties;
    private final Optional<String> valueName;

    ObjectAnswer(SchemaAnswer answer, Question question) {
        this.answer = answer;
        this.question = question;
        this.properties = question.schema().path("properties");
        this.valueName =
                properties.propertyNames().stream().filter(VALUE::contains).findFirst();
    }

    Finding make(int depth) {
        Finding main =
                valueName.map(name -> answer.find(child(name), depth + 1)).orElseGet(() -> Grounds.of(question));
        ObjectNode made = Nodes.MAKE.objectNode();
        names(depth).forEach(name -> made.set(name, property(name, main, depth)));
        return main.with(made);
    }

    /** Optional properties too, but not deep down, where a schema may refer to itself. */
    private Set<String> names(int depth) {
        List<String> required = Nodes.strings(question.schema(), "required");
        Set<String> names = new LinkedHashSet<>();
        properties.propertyNames().stream()
                .filter(name -> depth < OPTIONAL_UNTIL || required.contains(name))
                .forEach(names::add);
        names.addAll(required);
        return names;
    }

    private JsonNode property(String name, Finding main, int depth) {
        if (valueName.filter(name::equals).isPresent()) {
            return main.value();
        }
        return Reasons.fill(name, answer.resolve(properties.path(name)), main)
                .orElseGet(() -> answer.find(child(name), depth + 1).value());
    }

    private Question child(String name) {
        boolean inner = VALUE.contains(name) && !question.name().isEmpty();
        JsonNode schema = properties.path(name);
        String own = Nodes.text(schema, "title") + " " + Nodes.text(schema, "description");
        // With a single attribute the instructions can only be about that one.
        boolean inherits = own.isBlank() && (inner || properties.size() == 1);
        return new Question(
                inner ? question.name() : name, inherits ? question.hint() : own, schema, question.reading());
    }
}
