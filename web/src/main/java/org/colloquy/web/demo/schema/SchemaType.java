package org.colloquy.web.demo.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The one kind of value that will be made at a place. */
enum SchemaType {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    NULL;

    /** The type named first (null only if nothing else is allowed), else the one that the key words suggest. */
    static SchemaType of(JsonNode schema) {
        List<String> named =
                schema.path("type").isArray() ? Nodes.strings(schema, "type") : List.of(Nodes.text(schema, "type"));
        for (String name : named) {
            for (SchemaType type : values()) {
                if (type != NULL && type.name().equalsIgnoreCase(name)) {
                    return type;
                }
            }
        }
        return named.contains("null") ? NULL : suggested(schema);
    }

    static boolean allowsNull(JsonNode schema) {
        return Nodes.text(schema, "type").equals("null")
                || Nodes.strings(schema, "type").contains("null");
    }

    private static SchemaType suggested(JsonNode schema) {
        if (schema.has("properties") || schema.has("required")) {
            return OBJECT;
        }
        if (schema.has("items") || schema.has("minItems") || schema.has("prefixItems")) {
            return ARRAY;
        }
        return schema.has("minimum") || schema.has("maximum") || schema.has("multipleOf") ? NUMBER : STRING;
    }
}
