package org.colloquy.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.colloquy.field.FieldSettings;
import org.colloquy.field.FieldType;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a field takes as an answer: its labels, its range, and what counts as "unknown" (B10).
 *
 * @param unknown the answer that means "unknown"; null when the field names none
 */
record FieldShape(FieldSettings field, JsonNode unknown) {
    private static final List<String> UNKNOWN_WORDS = List.of("unknown", "n/a");

    static FieldShape of(FieldSettings field) {
        JsonNode unknown = field.unknownValue() == null ? null : Json.MAPPER.valueToTree(field.unknownValue());
        return new FieldShape(field, unknown);
    }

    FieldType type() {
        return field.type();
    }

    /** The labels, in order; empty for fields that have none. */
    List<String> labels() {
        boolean choice = type() == FieldType.CHOICE || type() == FieldType.MULTI_CHOICE;
        return choice && field.options() != null ? field.options() : List.of();
    }

    /** The label as defined that a text names, trimmed and in any case; null when it names none. */
    String label(String text) {
        String given = text.strip();
        return labels().stream()
                .filter(given::equals)
                .findFirst()
                .orElseGet(() -> labels().stream()
                        .filter(l -> l.strip().equalsIgnoreCase(given))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Whether an answer means "unknown": null, the field's own word or number for it, or "Unknown" and "N/A" unless they
     * are labels. An empty text tells nothing either.
     */
    boolean meansUnknown(JsonNode answer) {
        if (answer.isNull()) {
            return true;
        }
        if (answer.isNumber()) {
            return isUnknownNumber(answer);
        }
        return answer.isString() && isUnknownText(answer.stringValue().strip());
    }

    private boolean isUnknownNumber(JsonNode answer) {
        return unknown != null && unknown.isNumber() && compare(unknown.decimalValue(), answer.decimalValue()) == 0;
    }

    private boolean isUnknownText(String text) {
        if (unknown != null
                && unknown.isString()
                && unknown.stringValue().strip().equalsIgnoreCase(text)) {
            return true;
        }
        if (type() == FieldType.TEXT && text.isEmpty()) {
            return true;
        }
        BigDecimal number = unknown != null && unknown.isNumber() ? Numerals.read(text) : null;
        return UNKNOWN_WORDS.contains(text.toLowerCase(Locale.ROOT)) && label(text) == null
                || number != null && compare(unknown.decimalValue(), number) == 0;
    }

    private static int compare(BigDecimal a, BigDecimal b) {
        return a.compareTo(b);
    }

    /** What a value must be, in words that end a sentence: {@code an integer from 1 to 5}. */
    String words() {
        return switch (type()) {
            case INTEGER -> "an integer" + range();
            case DECIMAL -> "a number" + range();
            case CHOICE -> "one of " + quoted();
            case MULTI_CHOICE -> "a list of any of " + quoted() + count();
            case DATE -> "a date (YYYY-MM-DD)";
            case TEXT -> "a text" + length();
            case BOOLEAN -> "true or false";
        };
    }

    /** The labels in quotes, with commas. */
    String quoted() {
        return labels().stream().map(Json::write).reduce((a, b) -> a + ", " + b).orElse("no label");
    }

    /** The range in words, with a blank before it: {@code " from 1 to 5"}; empty when there is none. */
    String range() {
        String min = field.min() == null ? null : field.min().toPlainString();
        String max = field.max() == null ? null : field.max().toPlainString();
        if (min != null && max != null) {
            return " from " + min + " to " + max;
        }
        return min != null ? " of " + min + " or more" : max != null ? " of " + max + " or less" : "";
    }

    private String count() {
        return field.max() == null ? "" : ", at most " + field.max().toPlainString();
    }

    private String length() {
        return field.maxLength() == null ? "" : " of at most " + field.maxLength() + " characters";
    }
}
