package org.colloquy.conversation;

import java.math.BigDecimal;
import java.time.Instant;

/** Equality and order of filter values. Numbers compare by value (60 is 60.0); texts by code point, as the database does. */
final class Comparison {
    private Comparison() {}

    /** Whether two values have the same JSON type, so that they can be compared at all. */
    static boolean comparable(Object a, Object b) {
        return a.getClass() == b.getClass();
    }

    static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : a.equals(b);
    }

    /** Negative, zero or positive; null when the two have no order. */
    static Integer order(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        return a instanceof String x && b instanceof String y ? byCodePoint(x, y) : null;
    }

    /** Java's own order is by UTF-16 unit, which puts emoji before some letters; the database's is by code point. */
    private static int byCodePoint(String a, String b) {
        int most = Math.min(a.length(), b.length());
        for (int i = 0; i < most; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
