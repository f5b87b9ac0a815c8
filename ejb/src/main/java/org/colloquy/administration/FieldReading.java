package org.colloquy.administration;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.field.Aggregate;
import org.colloquy.field.FieldSettings;
import org.colloquy.field.FieldType;
import tools.jackson.databind.JsonNode;

/** Reads a custom field. */
final class FieldReading {
    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.INTEGER, FieldType.DECIMAL);
    private static final Set<FieldType> CHOICES = EnumSet.of(FieldType.CHOICE, FieldType.MULTI_CHOICE);
    private static final String LOWEST = "-999999999999999999999";
    private static final String HIGHEST = "999999999999999999999";
    private static final int LONGEST_OPTION = 200;
    private static final int LONGEST_TEXT = 100_000;

    private FieldReading() {}

    static FieldSettings read(Part part) {
        FieldType type = part.there("type", part.choice("type", FieldType.class));
        FieldSettings field = new FieldSettings(
                Codes.own(part),
                Codes.name(part),
                Codes.read(part, "tenant"),
                type,
                bound(part, "min", type),
                bound(part, "max", type),
                unknown(part, type),
                options(part, type),
                longest(part, type),
                part.text("displayGroup", LONGEST_OPTION),
                part.flag("aiEligible", true),
                part.flag("editable", true),
                part.flag("enabled", true),
                aggregate(part, type),
                ThresholdReading.read(part, type == null || NUMBERS.contains(type)));
        if (field.min() != null && field.max() != null && field.min().compareTo(field.max()) > 0) {
            part.refuse("min", "must not be above max");
        }
        part.end();
        return field;
    }

    /** The range of numbers; of a multiple choice, max is how many labels it may have. */
    private static BigDecimal bound(Part part, String name, FieldType type) {
        boolean labels = type == FieldType.MULTI_CHOICE && name.equals("max");
        BigDecimal bound = part.number(name, labels ? "1" : LOWEST, HIGHEST);
        if (!labels) {
            only(part, name, bound, NUMBERS, type);
        }
        if (bound != null && (labels || type == FieldType.INTEGER) && !Part.isWhole(bound)) {
            part.refuse(name, "must be a whole number");
        }
        return bound;
    }

    /** Notes a property that makes no sense for the field's type. */
    private static void only(Part part, String name, Object value, Set<FieldType> types, FieldType type) {
        if (value != null && type != null && !types.contains(type)) {
            part.refuse(name, "goes with " + types + " only, and the field is " + type);
        }
    }

    /** A number or a text for number fields, a text for all others: what an engine answers when it cannot tell. */
    private static Object unknown(Part part, FieldType type) {
        JsonNode value = part.raw("unknownValue");
        if (value == null) {
            return null;
        }
        if (value.isString()
                && !value.stringValue().isBlank()
                && value.stringValue().length() <= LONGEST_OPTION) {
            return value.stringValue();
        }
        boolean fits = value.isNumber()
                && (type != FieldType.INTEGER || Part.isWhole(value.decimalValue()))
                && (type == null || NUMBERS.contains(type));
        if (!fits) {
            part.refuse(
                    "unknownValue",
                    NUMBERS.contains(type) ? "must be a number of the field's type or a text" : "must be a text");
        }
        return fits ? value.decimalValue() : null;
    }

    private static List<String> options(Part part, FieldType type) {
        List<String> options = part.texts("options", LONGEST_OPTION);
        boolean needed = CHOICES.contains(type);
        if (needed && (options == null || options.isEmpty())) {
            part.refuse("options", "must name at least one label");
        }
        if (options != null && !options.isEmpty()) {
            only(part, "options", options, CHOICES, type);
            telling(part, options);
        }
        return needed ? options : null;
    }

    /** Labels are matched trimmed and whatever their case (B10), so they must differ in more than that. */
    private static void telling(Part part, List<String> options) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            boolean trimmed = options.get(i).equals(options.get(i).strip());
            if (!trimmed || !seen.add(options.get(i).toLowerCase(Locale.ROOT))) {
                part.refuse(
                        "options[" + i + "]",
                        "must have no space around it and differ from the others in more than case");
            }
        }
    }

    private static Integer longest(Part part, FieldType type) {
        Integer longest = part.whole("maxLength", 1, LONGEST_TEXT);
        only(part, "maxLength", longest, EnumSet.of(FieldType.TEXT), type);
        return longest;
    }

    private static Aggregate aggregate(Part part, FieldType type) {
        Aggregate aggregate = part.choice("aggregate", Aggregate.class);
        if (aggregate == Aggregate.AVERAGE || aggregate == Aggregate.SUM) {
            only(part, "aggregate", aggregate, NUMBERS, type);
        }
        return aggregate;
    }
}
