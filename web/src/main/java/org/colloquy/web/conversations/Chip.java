package org.colloquy.web.conversations;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.colloquy.field.Threshold;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueState;
import tools.jackson.databind.JsonNode;

/**
 * A value in short.
 *
 * @param name of the field
 * @param text the value as people read it; null when unknown
 * @param label of the threshold that holds it; null without one
 * @param color of that threshold; null without one
 */
public record Chip(String name, String text, String label, String color) {
    /** The chip of a value. */
    public static Chip of(ValueLine value) {
        boolean known = value.state() == ValueState.KNOWN;
        return new Chip(value.field().name(), known ? text(value.value()) : null, value.label(), color(value));
    }

    private static String color(ValueLine value) {
        return value.field().thresholds().stream()
                .filter(t -> t.label() != null && t.label().equals(value.label()))
                .map(Threshold::color)
                .filter(c -> c != null && c.matches("#[0-9a-fA-F]{6}"))
                .findFirst()
                .orElse(null);
    }

    /** A JSON value as people read it. */
    static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Chip::text)
                    .collect(Collectors.joining(", "));
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString();
    }
}
