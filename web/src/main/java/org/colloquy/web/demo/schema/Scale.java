package org.colloquy.web.demo.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a scale begins when its schema also lets in the number for "unknown" that stands just below it: 0 to 5 is mostly a
 * scale of 1 to 5.
 */
final class Scale {

    private static final Pattern RANGE =
            Pattern.compile("\\b(-?\\d{1,6})(?:\\s?[\u2013\u2026-]\\s?| to |\\.\\.| and )(-?\\d{1,6})\\b");
    private static final int SHORT_SCALE = 5;

    private Scale() {}

    /** The lowest number of the scale: as the instructions say in words, else 1 for a short scale that begins with 0. */
    static double low(String instructions, double lowest, double highest) {
        Matcher range = RANGE.matcher(instructions);
        while (range.find()) {
            double from = Double.parseDouble(range.group(1));
            double to = Double.parseDouble(range.group(2));
            if (from >= lowest && from < to && to == highest) {
                return from;
            }
        }
        return lowest == 0 && highest > 2 && highest <= SHORT_SCALE ? 1 : lowest;
    }
}
