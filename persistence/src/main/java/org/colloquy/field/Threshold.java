package org.colloquy.field;

import java.math.BigDecimal;

/**
 * A labelled range of a number field, evaluated when a value is read. Half-open: {@code from} belongs to it, {@code to}
 * does not.
 *
 * @param from lowest value; null: no lower end
 * @param to first value above it; null: no upper end
 * @param label what people read
 * @param color CSS colour, {@code #rrggbb}
 */
public record Threshold(BigDecimal from, BigDecimal to, String label, String color) {
    /** Whether a number lies in the range. */
    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) < 0);
    }
}
