package org.colloquy.web.demo.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value with its grounds.
 *
 * @param value an instance of the schema that was asked for
 * @param because one plausible sentence that names what was seen
 * @param evidence true quotes from the content, the best first
 */
record Finding(JsonNode value, String because, List<String> evidence) {

    Finding {
        evidence = List.copyOf(evidence);
    }

    Finding with(JsonNode other) {
        return new Finding(other, because, evidence);
    }
}
