package org.colloquy.administration;

import java.math.BigDecimal;

/** Reads limits: more than nothing, or absent for none. What should get nothing is switched off instead. */
final class Limit {
    private static final String MOST_MONEY = "999999999999";

    private Limit() {}

    static Integer count(Part part, String name) {
        return part == null ? null : part.whole(name, 1, Integer.MAX_VALUE);
    }

    static Long tokens(Part part, String name) {
        return part == null ? null : part.wide(name, 1, Long.MAX_VALUE);
    }

    /** Money in the system's currency, to nine places. */
    static BigDecimal money(Part part, String name) {
        return part == null ? null : part.number(name, "0.000000001", MOST_MONEY);
    }

    /** What is asked of a price: nothing at all is a price too. */
    static BigDecimal price(Part part, String name) {
        return part.number(name, "0", MOST_MONEY);
    }
}
