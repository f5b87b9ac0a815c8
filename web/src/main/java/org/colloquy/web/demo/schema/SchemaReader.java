package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Resolves references and alternatives of one schema document until a place holds plain key words only. */
final class SchemaReader {

    private static final int DEEPEST = 20;

    private final JsonNode root;
    private final boolean preferUnknown;

    /** With {@code preferUnknown} an alternative that says "not known" (null or a single constant) is chosen where there is one. */
    SchemaReader(JsonNode root, boolean preferUnknown) {
        this.root = root;
        this.preferUnknown = preferUnknown;
    }

    ObjectNode resolve(JsonNode schema) {
        return resolve(schema, 0);
    }

    private ObjectNode resolve(JsonNode schema, int depth) {
        ObjectNode plain = schema.isObject() ? ((ObjectNode) schema).deepCopy() : Nodes.MAKE.objectNode();
        if (depth < DEEPEST) {
            referred(plain).ifPresent(target -> merge(plain, resolve(target, depth + 1)));
            Nodes.list(plain, "allOf").forEach(part -> merge(plain, resolve(part, depth + 1)));
            chosen(plain, "anyOf").ifPresent(part -> merge(plain, resolve(part, depth + 1)));
            chosen(plain, "oneOf").ifPresent(part -> merge(plain, resolve(part, depth + 1)));
        }
        return plain.remove(List.of("$ref", "allOf", "anyOf", "oneOf"));
    }

    private Optional<JsonNode> referred(JsonNode schema) {
        String reference = Nodes.text(schema, "$ref");
        if (reference.equals("#")) {
            return Optional.of(root);
        }
        return reference.startsWith("#/") ? Optional.of(root.at(reference.substring(1))) : Optional.empty();
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(e -> {
            JsonNode own = into.path(e.getKey());
            if (own.isObject() && e.getValue().isObject()) {
                merge((ObjectNode) own, (ObjectNode) e.getValue());
            } else if (e.getKey().equals("required") && own.isArray()) {
                e.getValue().forEach(((ArrayNode) own)::add);
            } else {
                into.set(e.getKey(), e.getValue());
            }
        });
    }

    private Optional<JsonNode> chosen(JsonNode schema, String key) {
        List<JsonNode> parts = Nodes.list(schema, key);
        return parts.stream()
                .filter(part -> isUnknown(part) == preferUnknown)
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private static boolean isUnknown(JsonNode part) {
        return part.has("const")
                || Nodes.text(part, "type").equals("null")
                || Nodes.list(part, "enum").size() == 1;
    }
}
