package org.colloquy.task;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A JSON schema made ready to check many answers. Fetches nothing from anywhere. Safe for many threads. */
final class AnswerSchema {
    private final Schema schema;

    /**
     * A fault that a schema finds.
     *
     * @param path into the answer, as in {@code topics.value[2]}; empty: the whole answer
     * @param keyword of the schema that the answer breaks
     * @param property the property that is missing; null for other faults
     */
    record Fault(String path, String keyword, String property) {
        /** Where a missing property should stand, else where the fault is. */
        String place() {
            return property == null ? path : path.isEmpty() ? property : path + "." + property;
        }
    }

    /** @throws RuntimeException if it is no JSON schema */
    AnswerSchema(JsonNode source) {
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        b -> b.schemaLoader(
                                l -> l.block(iri -> !iri.toString().startsWith("https://json-schema.org/"))))
                .getSchema(source);
        schema.initializeValidators();
    }

    List<Fault> faults(JsonNode answer) {
        return schema.validate(answer).stream().map(AnswerSchema::fault).toList();
    }

    private static Fault fault(Error error) {
        boolean missing = "required".equals(error.getKeyword());
        return new Fault(path(error.getInstanceLocation()), error.getKeyword(), missing ? error.getProperty() : null);
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        Stream.iterate(0, i -> i + 1)
                .limit(location.getNameCount())
                .map(location::getElement)
                .forEach(e -> {
                    if (e instanceof Integer index) {
                        path.append('[').append(index).append(']');
                    } else {
                        path.append(path.isEmpty() ? "" : ".").append(e);
                    }
                });
        return path.toString();
    }
}
