package org.colloquy.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How values look in the explanation of a verdict: on one line, never long. */
final class Shown {
    private static final int CHARACTERS = 100;
    private static final int ELEMENTS = 5;
    private static final int DIGITS = 40;

    private Shown() {}

    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof BigDecimal n) {
            return Math.abs((long) n.scale()) < DIGITS && n.precision() < DIGITS
                    ? n.toPlainString()
                    : cut(n.toString());
        }
        return cut(value.toString());
    }

    static String list(List<?> values) {
        String shown = values.stream().limit(ELEMENTS).map(Shown::value).collect(Collectors.joining(", "));
        return "[" + shown + (values.size() > ELEMENTS ? ", …" : "") + "]";
    }

    /** The JSON type of a value, for people. */
    static String type(Object value) {
        if (value instanceof BigDecimal) {
            return "a number";
        }
        return value instanceof Boolean ? "a boolean" : "a string";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (line.codePointCount(0, line.length()) <= CHARACTERS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, CHARACTERS)) + "…";
    }
}
