package org.colloquy.web.demo.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/**
 * The numbers that a schema allows.
 *
 * @param low the least allowed number, a multiple of {@code step} where there is one
 * @param high the greatest allowed number; if none is given, a modest one to choose below
 * @param step the distance between allowed numbers; zero if any number will do
 * @param open greater numbers than {@code high} are allowed too
 */
record Bounds(BigDecimal low, BigDecimal high, BigDecimal step, boolean open) {

    private static final BigDecimal FINE = new BigDecimal("0.01");

    static Bounds of(JsonNode schema) {
        boolean whole = SchemaType.of(schema) == SchemaType.INTEGER;
        BigDecimal multiple = decimal(schema, "multipleOf", BigDecimal.ZERO).abs();
        BigDecimal step = multiple.signum() > 0 ? multiple : whole ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal low = lowest(schema, step);
        BigDecimal high = highest(schema, step, low);
        boolean open = !schema.has("maximum") && !schema.has("exclusiveMaximum");
        return new Bounds(low, high.max(low), step, open);
    }

    private static BigDecimal lowest(JsonNode schema, BigDecimal step) {
        boolean capped = schema.has("maximum") || schema.has("exclusiveMaximum");
        BigDecimal cap = decimal(schema, "maximum", decimal(schema, "exclusiveMaximum", BigDecimal.ONE));
        BigDecimal otherwise = capped && cap.signum() <= 0 ? cap.subtract(BigDecimal.TEN.max(step)) : BigDecimal.ZERO;
        BigDecimal above = decimal(schema, "exclusiveMinimum", null);
        BigDecimal least = decimal(schema, "minimum", above == null ? otherwise : above);
        BigDecimal aligned = align(least, step, RoundingMode.CEILING);
        boolean onBound = above != null && aligned.compareTo(above) <= 0;
        return onBound ? align(above.add(move(step)), step, RoundingMode.FLOOR) : aligned;
    }

    private static BigDecimal highest(JsonNode schema, BigDecimal step, BigDecimal low) {
        BigDecimal below = decimal(schema, "exclusiveMaximum", null);
        BigDecimal otherwise = below == null ? low.add(BigDecimal.TEN.max(step)) : below;
        BigDecimal most = decimal(schema, "maximum", otherwise);
        BigDecimal aligned = align(most, step, RoundingMode.FLOOR);
        boolean onBound = below != null && aligned.compareTo(below) >= 0;
        return onBound ? align(below.subtract(move(step)), step, RoundingMode.CEILING) : aligned;
    }

    private static BigDecimal move(BigDecimal step) {
        return step.signum() > 0 ? step : FINE;
    }

    private static BigDecimal align(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return step.signum() == 0 ? number : number.divide(step, 0, mode).multiply(step);
    }

    /** The nearest allowed number. */
    BigDecimal fit(BigDecimal wish) {
        BigDecimal number = align(wish, step, RoundingMode.HALF_UP).max(low);
        return open ? number : number.min(high);
    }

    private static BigDecimal decimal(JsonNode schema, String key, BigDecimal otherwise) {
        return schema.path(key).isNumber() ? schema.path(key).decimalValue() : otherwise;
    }
}
