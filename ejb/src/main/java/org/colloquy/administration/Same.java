package org.colloquy.administration;

import java.util.Comparator;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/** Whether two settings mean the same: as JSON, with 1 and 1.0 the same number. */
final class Same {
    private static final Comparator<JsonNode> BY_VALUE = (a, b) -> {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    };

    private Same() {}

    static boolean json(JsonNode one, JsonNode other) {
        return one.equals(BY_VALUE, other);
    }

    static boolean settings(Object one, Object other) {
        return json(Json.MAPPER.valueToTree(one), Json.MAPPER.valueToTree(other));
    }
}
