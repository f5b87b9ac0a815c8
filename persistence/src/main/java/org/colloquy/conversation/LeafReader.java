package org.colloquy.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads one leaf of a filter, reporting whatever is wrong with it. */
final class LeafReader {
    static final int MOST_VALUES = 1000;
    static final int MOST_CHARACTERS = 1000;
    private static final Set<String> PROPERTIES = Set.of("attribute", "op", "value", "values");

    private final JsonNode node;
    private final String path;
    private final Function<String, ValueKind> fields;
    private final BiConsumer<String, String> report;
    private boolean good = true;

    LeafReader(JsonNode node, String path, Function<String, ValueKind> fields, BiConsumer<String, String> report) {
        this.node = node;
        this.path = path;
        this.fields = fields;
        this.report = report;
    }

    /** The leaf; one that matches all when anything was reported. */
    Condition read() {
        node.propertyNames().stream()
                .filter(p -> !PROPERTIES.contains(p))
                .forEach(p -> wrong(p, "no such property; a condition has attribute, op, and value or values"));
        String attribute = attribute();
        ValueKind kind = attribute == null ? null : kind(attribute);
        Operator operator = operator();
        if (kind != null && operator != null && suits(attribute, kind, operator)) {
            List<Object> wanted = operands(attribute, kind, operator);
            return good ? new Leaf(attribute, operator, List.copyOf(wanted)) : new Condition.All(List.of());
        }
        return new Condition.All(List.of());
    }

    private String attribute() {
        JsonNode name = node.path("attribute");
        return name.isString() ? name.stringValue() : wrong("attribute", "must name an attribute");
    }

    private Operator operator() {
        JsonNode name = node.path("op");
        return Arrays.stream(Operator.values())
                .filter(o -> name.isString() && o.name().equals(name.stringValue()))
                .findFirst()
                .orElseGet(() -> wrong("op", "must be one of " + words(Operator.values())));
    }

    private ValueKind kind(String attribute) {
        FilterAttribute known = FilterAttribute.named(attribute);
        if (known != null) {
            return known.kind();
        }
        if (attribute.startsWith(FilterAttribute.CUSTOM) && attribute.length() > FilterAttribute.CUSTOM.length()) {
            return ValueKind.SCALAR;
        }
        if (attribute.startsWith(FilterAttribute.FIELD)) {
            ValueKind kind = fields.apply(attribute.substring(FilterAttribute.FIELD.length()));
            return kind == null ? wrong("attribute", "there is no such custom field: " + brief(attribute)) : kind;
        }
        String all = Arrays.stream(FilterAttribute.values())
                .map(FilterAttribute::word)
                .collect(Collectors.joining(" "));
        return wrong("attribute", brief(attribute) + " is none of " + all + " attributes.NAME field.CODE");
    }

    private boolean suits(String attribute, ValueKind kind, Operator operator) {
        if (kind.allows(operator) && (!operator.age() || attribute.equals(FilterAttribute.STARTED_AT.word()))) {
            return true;
        }
        String all = Arrays.stream(Operator.values())
                .filter(kind::allows)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        wrong("op", operator + " does not go with " + brief(attribute) + ", which takes " + all);
        return false;
    }

    private List<Object> operands(String attribute, ValueKind kind, Operator operator) {
        boolean one = operator.operands() == Operator.Operands.ONE;
        if (operator.presence() || one) {
            absent("values", operator + (one ? " takes one value: write value" : " takes no values"));
        }
        if (!one) {
            absent("value", operator + (operator.presence() ? " takes no value" : " takes a list: write values"));
        }
        if (!good || operator.presence()) {
            return List.of();
        }
        return one
                ? Arrays.asList(operand(attribute, kind, operator, "value", node.path("value")))
                : list(attribute, kind, operator);
    }

    private void absent(String property, String message) {
        if (node.hasNonNull(property)) {
            wrong(property, message);
        }
    }

    private List<Object> list(String attribute, ValueKind kind, Operator operator) {
        JsonNode values = node.path("values");
        boolean range = operator.operands() == Operator.Operands.RANGE;
        if (!values.isArray() || values.isEmpty() || range && values.size() != 2 || values.size() > MOST_VALUES) {
            wrong("values", range ? "must be [low, high]" : "must be a list of 1 to " + MOST_VALUES + " values");
            return List.of();
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(operand(attribute, kind, operator, "values[" + i + "]", values.get(i)));
        }
        if (range && good) {
            ascending(read);
        }
        return read;
    }

    private void ascending(List<Object> range) {
        Integer order = Comparison.order(range.get(0), range.get(1));
        if (order == null) {
            wrong("values", "low and high must both be numbers or both be strings");
        } else if (order > 0) {
            wrong("values", "low is above high");
        }
    }

    private Object operand(String attribute, ValueKind kind, Operator operator, String property, JsonNode value) {
        if (operator.age()) {
            Age age = value.isString() ? Age.parse(value.stringValue()) : null;
            return age != null ? age : wrong(property, "must be an ISO-8601 duration, such as P30D or PT36H");
        }
        Object read = kind.read(value);
        if (read == null || read instanceof Boolean && (operator.ordering() || operator == Operator.CONTAINS)) {
            return wrong(property, "must be " + kind.words());
        }
        if (operator == Operator.CONTAINS && !(read instanceof String)) {
            return wrong(property, "must be a string");
        }
        if (read instanceof String text && text.length() > MOST_CHARACTERS) {
            return wrong(property, "is longer than " + MOST_CHARACTERS + " characters");
        }
        return label(attribute, operator, property, read);
    }

    private Object label(String attribute, Operator operator, String property, Object read) {
        FilterAttribute known = FilterAttribute.named(attribute);
        boolean whole = operator != Operator.CONTAINS && !operator.ordering();
        if (known != null
                && whole
                && !known.labels().isEmpty()
                && !known.labels().contains(read)) {
            return wrong(property, "must be one of " + String.join(" ", known.labels()));
        }
        return read;
    }

    private <T> T wrong(String property, String message) {
        good = false;
        report.accept(FilterReader.at(path, property), message);
        return null;
    }

    private static String brief(String text) {
        return Shown.value(text);
    }

    private static String words(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(" "));
    }
}
