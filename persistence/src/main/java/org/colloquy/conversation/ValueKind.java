package org.colloquy.conversation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/** What kind of value a filter attribute has: which operators go with it, and how their operands are read. */
public enum ValueKind {
    TEXT("a string"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    INSTANT("a date and time with its offset, such as 2026-03-01T00:00:00Z"),
    DATE("a date, such as 2026-03-01"),
    /** A list of strings: membership is all that can be asked. */
    LIST("a string"),
    /** Of no fixed type: compared by the JSON type of the operand. */
    SCALAR("a string, a number or a boolean");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /** What an operand must be, for people. */
    String words() {
        return words;
    }

    boolean allows(Operator operator) {
        if (operator.presence()) {
            return true;
        }
        return switch (this) {
            case LIST -> operator == Operator.CONTAINS;
            case TEXT, SCALAR -> !operator.age();
            case INSTANT -> operator != Operator.CONTAINS;
            case BOOLEAN -> !operator.ordering() && !operator.age() && operator != Operator.CONTAINS;
            case NUMBER, DATE -> !operator.age() && operator != Operator.CONTAINS;
        };
    }

    /** The operand that a JSON value is; null when it is not of this kind. */
    Object read(JsonNode value) {
        return switch (this) {
            case TEXT, LIST -> value.isString() ? value.stringValue() : null;
            case NUMBER -> value.isNumber() ? value.decimalValue() : null;
            case BOOLEAN -> value.isBoolean() ? value.booleanValue() : null;
            case INSTANT -> value.isString() ? instant(value.stringValue()) : null;
            case DATE -> value.isString() ? date(value.stringValue()) : null;
            case SCALAR -> scalar(value);
        };
    }

    private static Object scalar(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isBoolean() ? value.booleanValue() : null;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date stays text: field values of dates are ISO dates, whose order is that of their texts. */
    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
