package org.colloquy.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.Direction;
import org.colloquy.storage.BadInput.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the properties of a conversation message, noting what is wrong instead of stopping at it. */
final class PropertyReader {
    /** Characters that a name, an id or a tag may have: what the columns hold. */
    private static final int TEXT_MOST = 500;

    /** Characters that the name of a language may have. */
    private static final int LANGUAGE_MOST = 100;

    /** Places before or behind the point; every number of JavaScript has fewer. */
    private static final int SCALE_MOST = 400;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    private final ObjectNode message;
    private final List<Problem> problems;

    PropertyReader(ObjectNode message, List<Problem> problems) {
        this.message = message;
        this.problems = problems;
    }

    /** A text that must be there and not be empty; null, with a problem noted, when it is not. */
    String required(String name) {
        String text = text(name, message.get(name));
        if (!present(name)) {
            problem(name, "is required");
        } else if (text != null && text.isEmpty()) {
            problem(name, "must not be empty");
        }
        return text;
    }

    /** Exactly the properties that the message names, by name; null clears. */
    Map<String, Object> changes(boolean whole) {
        if (whole) {
            requirePresence("channel");
            requirePresence("startedAt");
        }
        Map<String, Object> changes = new TreeMap<>();
        put(changes, "channel", choice("channel", Channel.class, null));
        put(changes, "direction", choice("direction", Direction.class, null));
        put(changes, "startedAt", instant("startedAt", null));
        put(changes, "durationSeconds", seconds("durationSeconds"));
        put(changes, "language", text("language", message.get("language"), LANGUAGE_MOST));
        for (String name : List.of("agent", "customer", "queue")) {
            put(changes, name, text(name, message.get(name)));
        }
        put(changes, "tags", tags());
        put(changes, "attributes", attributes());
        return changes;
    }

    private void requirePresence(String name) {
        if (!present(name)) {
            problem(name, "is required");
        }
    }

    private void put(Map<String, Object> changes, String name, Object value) {
        if (message.has(name)) {
            changes.put(name, value);
        }
    }

    private boolean present(String name) {
        return message.has(name) && !message.get(name).isNull();
    }

    /** One of an enum's words; what stands in for it when it is absent or null. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E absent) {
        if (!present(name)) {
            return absent;
        }
        JsonNode node = message.get(name);
        for (E word : type.getEnumConstants()) {
            if (node.isString() && word.name().equals(node.stringValue())) {
                return word;
            }
        }
        problem(name, "must be one of " + Arrays.toString(type.getEnumConstants()));
        return absent;
    }

    /** An ISO-8601 date and time with its offset, to the microsecond, which is what is stored; what stands in for it when it is absent or null. */
    Instant instant(String name, Instant absent) {
        if (!present(name)) {
            return absent;
        }
        try {
            Instant at = OffsetDateTime.parse(message.get(name).asString("")).toInstant();
            if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
                return at.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // told below, with the place
        }
        problem(name, "must be an ISO-8601 date and time with offset, like 2026-01-31T09:30:00Z");
        return absent;
    }

    private Integer seconds(String name) {
        if (!present(name)) {
            return null;
        }
        JsonNode node = message.get(name);
        boolean whole =
                node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0;
        if (!whole || node.decimalValue().signum() < 0 || !node.canConvertToInt()) {
            problem(name, "must be a whole number of seconds, 0 or more");
            return null;
        }
        return node.decimalValue().intValue();
    }

    private String text(String path, JsonNode node) {
        return text(path, node, TEXT_MOST);
    }

    private String text(String path, JsonNode node, int most) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            problem(path, "must be a text");
            return null;
        }
        String text = WellFormed.text(node.stringValue());
        if (text.codePointCount(0, text.length()) > most) {
            problem(path, "must have at most " + most + " characters");
        }
        return text;
    }

    private List<String> tags() {
        if (!present("tags")) {
            return null;
        }
        if (!message.get("tags").isArray()) {
            problem("tags", "must be a list of texts");
            return null;
        }
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : message.get("tags")) {
            tags.add(tag(tag, "tags[" + tags.size() + "]"));
        }
        return tags;
    }

    private String tag(JsonNode tag, String path) {
        if (tag.isNull()) {
            problem(path, "must be a text");
        }
        String text = text(path, tag);
        return text == null ? "" : text;
    }

    private Map<String, Object> attributes() {
        if (!present("attributes")) {
            return null;
        }
        if (!message.get("attributes").isObject()) {
            problem("attributes", "must be an object of texts, numbers and booleans");
            return null;
        }
        Map<String, Object> values = new TreeMap<>();
        message.get("attributes")
                .properties()
                .forEach(e -> attribute(values, WellFormed.text(e.getKey()), e.getValue()));
        return values;
    }

    private void attribute(Map<String, Object> values, String name, JsonNode node) {
        String path = "attributes." + name;
        if (node.isNumber()) {
            values.put(name, number(path, node.decimalValue()));
        } else if (node.isBoolean()) {
            values.put(name, node.booleanValue());
        } else if (node.isString()) {
            values.put(name, text(path, node));
        } else if (!node.isNull()) {
            problem(path, "must be a text, a number or a boolean");
        }
    }

    /** Equal numbers in one form, however they were written. Bounded, because people read them written out. */
    private BigDecimal number(String path, BigDecimal any) {
        if (Math.abs((long) any.scale()) > SCALE_MOST) {
            problem(path, "must be a number between 1e-" + SCALE_MOST + " and 1e" + SCALE_MOST);
            return BigDecimal.ZERO;
        }
        BigDecimal plain = any.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
