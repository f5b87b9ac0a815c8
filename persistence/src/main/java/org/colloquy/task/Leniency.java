package org.colloquy.task;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.colloquy.field.FieldType;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Forgives what B10 forgives: brings a value into the form that the schema asks for, where it plainly means that.
 * Everything else stays as it is, to be refused by the schema.
 */
final class Leniency {
    /** Later years are written with a sign, and would not be in order as texts. */
    private static final int LAST_YEAR = 9999;

    private Leniency() {}

    /** A value in the form of its field. */
    static JsonNode value(FieldShape shape, JsonNode given) {
        if (shape.meansUnknown(given)) {
            return shape.unknown() == null ? NullNode.instance : shape.unknown();
        }
        return switch (shape.type()) {
            case INTEGER, DECIMAL -> number(shape, given);
            case CHOICE -> label(shape, given);
            case MULTI_CHOICE -> labels(shape, given);
            case DATE -> date(given);
            case TEXT ->
                given.isString() ? StringNode.valueOf(given.stringValue().strip()) : given;
            case BOOLEAN -> truth(given);
        };
    }

    private static JsonNode number(FieldShape shape, JsonNode given) {
        BigDecimal number = Numerals.read(given);
        if (number == null) {
            return given;
        }
        if (!Numerals.storable(number)) {
            return StringNode.valueOf("a number beyond all bounds");
        }
        return shape.type() == FieldType.INTEGER && Numerals.whole(number)
                ? Json.MAPPER.getNodeFactory().numberNode(number.toBigInteger())
                : Json.MAPPER.getNodeFactory().numberNode(number);
    }

    private static JsonNode label(FieldShape shape, JsonNode given) {
        boolean text = given.isString() || given.isNumber() || given.isBoolean();
        String label = text ? shape.label(given.asString()) : null;
        return label == null ? given : StringNode.valueOf(label);
    }

    private static JsonNode labels(FieldShape shape, JsonNode given) {
        if (!given.isArray()) {
            JsonNode one = label(shape, given);
            return one.isString() ? Json.MAPPER.createArrayNode().add(one) : given;
        }
        Set<JsonNode> distinct = new LinkedHashSet<>();
        given.forEach(each -> distinct.add(label(shape, each)));
        ArrayNode list = Json.MAPPER.createArrayNode();
        distinct.forEach(list::add);
        boolean unknown = list.size() == 1 && shape.meansUnknown(list.get(0));
        return unknown ? value(shape, list.get(0)) : list;
    }

    private static JsonNode date(JsonNode given) {
        LocalDate date = given.isString() ? date(given.stringValue().strip()) : null;
        return date == null ? given : StringNode.valueOf(date.toString());
    }

    /** The date that an ISO 8601 date or date and time names; null when the text is neither. */
    static LocalDate date(String text) {
        try {
            boolean time = text.indexOf('T') > 0;
            LocalDate date =
                    LocalDate.parse(text, time ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE);
            return date.getYear() >= 0 && date.getYear() <= LAST_YEAR ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static JsonNode truth(JsonNode given) {
        String word = given.isString() ? given.stringValue().strip() : "";
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return Json.MAPPER.getNodeFactory().booleanNode(word.equalsIgnoreCase("true"));
        }
        return given;
    }
}
