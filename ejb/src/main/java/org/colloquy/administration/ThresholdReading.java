package org.colloquy.administration;

import java.util.List;
import java.util.Objects;
import org.colloquy.field.Threshold;

/** Reads the labelled ranges of a number field. */
final class ThresholdReading {
    private static final String LOWEST = "-999999999999999999999";
    private static final String HIGHEST = "999999999999999999999";

    private ThresholdReading() {}

    static List<Threshold> read(Part field, boolean number) {
        List<Part> parts = field.parts("thresholds");
        if (parts == null) {
            return null;
        }
        if (!parts.isEmpty() && !number) {
            field.refuse("thresholds", "go with INTEGER and DECIMAL only");
        }
        return parts.stream()
                .map(ThresholdReading::one)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Threshold one(Part part) {
        Threshold threshold = new Threshold(
                part.number("from", LOWEST, HIGHEST),
                part.number("to", LOWEST, HIGHEST),
                part.required("label", 100),
                color(part));
        if (threshold.from() == null && threshold.to() == null && part.raw("from") == null && part.raw("to") == null) {
            part.refuse("from", "or to must be there: else every number is in the range");
        }
        if (threshold.from() != null
                && threshold.to() != null
                && threshold.from().compareTo(threshold.to()) >= 0) {
            part.refuse("from", "must be below to, which does not belong to the range");
        }
        part.end();
        return threshold;
    }

    private static String color(Part part) {
        String color = part.required("color", 7);
        if (color != null && !color.matches("#[0-9a-fA-F]{6}")) {
            part.refuse("color", "must be a colour of the form #rrggbb");
        }
        return color;
    }
}
