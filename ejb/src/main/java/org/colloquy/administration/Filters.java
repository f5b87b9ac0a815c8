package org.colloquy.administration;

import java.util.function.Function;
import org.colloquy.conversation.Filter;
import org.colloquy.conversation.ValueKind;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/** Reads filters. */
final class Filters {
    private static final JsonNode WHEN_EXPENSIVE = Json.tree("""
            {"any":[{"attribute":"durationSeconds","op":"GT","value":15},
                    {"attribute":"contentLength","op":"GT","value":200}]}
            """);

    private Filters() {}

    /**
     * A filter; null when absent.
     *
     * @param fields the kind of value of the field of a code
     */
    static Filter read(Part part, String name, Function<String, ValueKind> fields) {
        JsonNode written = part.raw(name);
        return written == null
                ? null
                : Filter.parse(written, part.at(name), fields, part.problems()::add)
                        .orElse(null);
    }

    /** What a task marked expensive gets when it is saved without a filter: no money for what says nothing (B4). */
    static Filter whenExpensive() {
        return Filter.of(WHEN_EXPENSIVE);
    }
}
