package org.colloquy.web.rest;

import java.time.Instant;
import java.util.List;
import org.colloquy.field.FieldType;
import org.colloquy.field.ValueFlag;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueSource;
import org.colloquy.field.ValueState;
import tools.jackson.databind.JsonNode;

/** A field's value as the contract shows it. */
record ValueAnswer(
        JsonNode value,
        ValueState state,
        String label,
        List<ValueFlag> flags,
        String explanation,
        List<String> evidence,
        ValueSource source,
        String task,
        Integer taskVersion,
        String engine,
        String model,
        boolean override,
        int version,
        String run,
        String updatedBy,
        Instant updatedAt) {
    static ValueAnswer of(ValueLine line, boolean content) {
        boolean text = line.field().type() == FieldType.TEXT;
        return new ValueAnswer(
                content || !text ? line.value() : null,
                line.state(),
                line.label(),
                line.flags().stream().sorted().toList(),
                content ? line.explanation() : null,
                content ? line.evidence() : List.of(),
                line.source(),
                line.task(),
                line.taskVersion(),
                line.engine(),
                line.model(),
                line.override(),
                line.version(),
                Id.of(line.run()),
                line.updatedBy(),
                line.updatedAt());
    }
}
