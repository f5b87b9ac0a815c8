package org.colloquy.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A native statement that grows by conditions. The text comes from the program only; what a caller says is always bound
 * to a {@code ?}. A value is never null: leave the condition out, or write {@code IS NULL}.
 */
public final class Sql {
    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    public Sql(String text, Object... values) {
        this.text = new StringBuilder();
        add(text, values);
    }

    /** Appends text with its values, in the order of the question marks. */
    public Sql add(String more, Object... bound) {
        text.append(more).append('\n');
        for (Object value : bound) {
            values.add(plain(value));
        }
        return this;
    }

    /** Appends another statement with its values. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Appends a condition. */
    public Sql and(String condition, Object... bound) {
        return add(" AND " + condition, bound);
    }

    /** Appends a condition on a value that may be absent: null leaves it out. */
    public Sql andIf(Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Appends a condition that a column holds one of these; none of an empty set, so nothing matches. */
    public Sql andIn(String column, Collection<?> of) {
        return of.isEmpty() ? and("1 = 0") : and(column + " IN " + list(of.size()), of.toArray());
    }

    /** A list of question marks in brackets. */
    public static String list(int size) {
        return "(" + String.join(", ", Collections.nCopies(size, "?")) + ")";
    }

    /** The pattern of LIKE for texts that begin so; use it with {@code ESCAPE '!'}. */
    public static String prefix(String begin) {
        return begin.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static Object plain(Object value) {
        if (value instanceof Instant at) {
            return new InstantConverter().convertToDatabaseColumn(at);
        }
        return value instanceof Enum<?> e ? e.name() : value;
    }

    /** The text with numbered parameters. */
    String numbered() {
        StringBuilder out = new StringBuilder();
        int n = 0;
        for (char c : text.toString().toCharArray()) {
            out.append(c);
            if (c == '?') {
                out.append(++n);
            }
        }
        if (n != values.size()) {
            throw new IllegalStateException("a statement has " + n + " parameters and " + values.size() + " values");
        }
        return out.toString();
    }

    List<Object> values() {
        return values;
    }
}
