package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.web.demo.rules.Cut;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Fills the properties of an envelope that give the grounds of its value: explanation and evidence. */
final class Reasons {

    private static final Set<String> EXPLANATION = Set.of("explanation", "rationale", "justification", "because");
    private static final Set<String> EVIDENCE = Set.of("evidence", "quotes", "quote", "citations");

    private Reasons() {}

    /** The node for a property that gives grounds, or nothing if it is another property or its schema is not that simple. */
    static Optional<JsonNode> fill(String name, JsonNode schema, Finding main) {
        SchemaType type = SchemaType.of(schema);
        if (EXPLANATION.contains(name) && type == SchemaType.STRING && isFree(schema)) {
            return Optional.of(Nodes.MAKE.stringNode(Cut.at(main.because(), limit(schema))));
        }
        if (EVIDENCE.contains(name) && type == SchemaType.ARRAY && isFree(schema.path("items"))) {
            return quotes(schema, main);
        }
        if (EVIDENCE.contains(name) && type == SchemaType.STRING && isFree(schema)) {
            String first = main.evidence().isEmpty() ? "" : main.evidence().get(0);
            return Optional.of(Nodes.MAKE.stringNode(Cut.at(first, limit(schema))));
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> quotes(JsonNode schema, Finding main) {
        int most = Nodes.whole(schema, "maxItems", 3);
        ArrayNode array = Nodes.MAKE.arrayNode();
        List<String> quotes = main.evidence().stream()
                .map(quote -> Cut.at(quote, limit(schema.path("items"))))
                .distinct()
                .toList();
        quotes.stream().limit(most).forEach(array::add);
        return array.size() < Nodes.whole(schema, "minItems", 0) ? Optional.empty() : Optional.of(array);
    }

    private static boolean isFree(JsonNode schema) {
        return List.of("enum", "const", "pattern", "format", "minLength", "$ref", "anyOf", "oneOf", "allOf").stream()
                        .noneMatch(schema::has)
                && SchemaType.of(schema) == SchemaType.STRING;
    }

    private static int limit(JsonNode schema) {
        return Nodes.whole(schema, "maxLength", 1000);
    }
}
