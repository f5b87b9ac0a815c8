package org.colloquy.task;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Numbers in answers, kept away from the gigantic: {@code 1e999999999} is short to write and endless to work with. */
final class Numerals {
    /** Digits before and after the point that a field value can have in the database. */
    static final int WHOLE_DIGITS = 21;

    static final int PLACES = 9;
    private static final int LONGEST = 60;

    private Numerals() {}

    /** The number that a text is; null when it is none. */
    static BigDecimal read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number that an answer gives, as a number or as text; null when it gives none. */
    static BigDecimal read(JsonNode answer) {
        if (answer.isNumber()) {
            return answer.decimalValue();
        }
        return answer.isString() ? read(answer.stringValue().strip()) : null;
    }

    /** Whether it can be stored at all. */
    static boolean storable(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return whole <= WHOLE_DIGITS && number.scale() < 1000 || number.signum() == 0;
    }

    /** Whether it has no fraction: 4.0 has none. */
    static boolean whole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
