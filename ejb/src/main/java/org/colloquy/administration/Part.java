package org.colloquy.administration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.storage.BadInput.Problem;
import tools.jackson.databind.JsonNode;

/**
 * One object of a document, read property by property. What is wrong is noted with its exact path and reads as absent,
 * so that one reading finds everything that is wrong. A property that is {@code null} is absent.
 */
final class Part {
    private final JsonNode object;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Part(JsonNode object, String path, List<Problem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The object that stands at a path; null, and noted, if something else stands there. */
    static Part of(JsonNode value, String path, List<Problem> problems) {
        if (!value.isObject()) {
            problems.add(new Problem(path, "must be an object, in braces"));
            return null;
        }
        return new Part(value, path, problems);
    }

    /** Where a property stands. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    String path() {
        return path;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Notes what is wrong with a property and how to mend it. */
    void refuse(String name, String message) {
        problems.add(new Problem(at(name), message));
    }

    /** Whether the property stands there at all, be it null. */
    boolean has(String name) {
        known.add(name);
        return object.has(name);
    }

    /** The property as it is; null when absent. */
    JsonNode raw(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T read(String name, Function<JsonNode, T> reader, String wanted) {
        JsonNode value = raw(name);
        if (value == null) {
            return null;
        }
        T read = reader.apply(value);
        if (read == null) {
            refuse(name, "must be " + wanted);
        }
        return read;
    }

    /** A text that says something, of so many characters at most. */
    String text(String name, int most) {
        return read(
                name,
                v -> v.isString()
                                && !v.stringValue().isBlank()
                                && v.stringValue().length() <= most
                        ? v.stringValue()
                        : null,
                "a text of 1 to " + most + " characters, not blank");
    }

    /** A text that must be there. */
    String required(String name, int most) {
        return there(name, text(name, most));
    }

    /** Notes a property that is absent but must not be. */
    <T> T there(String name, T value) {
        if (value == null && raw(name) == null) {
            refuse(name, "is missing");
        }
        return value;
    }

    boolean flag(String name, boolean otherwise) {
        Boolean flag = read(name, v -> v.isBoolean() ? v.booleanValue() : null, "true or false");
        return flag == null ? otherwise : flag;
    }

    /** A whole number in a range; 4.0 is one. */
    Integer whole(String name, int least, int most) {
        Long number = wide(name, least, most);
        return number == null ? null : number.intValue();
    }

    Long wide(String name, long least, long most) {
        return read(
                name,
                v -> within(v, BigDecimal.valueOf(least), BigDecimal.valueOf(most)) && isWhole(v.decimalValue())
                        ? (Long) v.decimalValue().longValue()
                        : null,
                "a whole number from " + least + " to " + most);
    }

    BigDecimal number(String name, String least, String most) {
        return read(
                name,
                v -> within(v, new BigDecimal(least), new BigDecimal(most)) ? v.decimalValue() : null,
                "a number from " + least + " to " + most);
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean within(JsonNode value, BigDecimal least, BigDecimal most) {
        return value.isNumber()
                && value.decimalValue().compareTo(least) >= 0
                && value.decimalValue().compareTo(most) <= 0;
    }

    /** One of the names of an enum, written exactly so. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return read(name, v -> constant(v, type), "one of " + names(type));
    }

    private static <E extends Enum<E>> E constant(JsonNode value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> value.isString() && c.name().equals(value.stringValue()))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
    }

    /** An object inside; null when absent. */
    Part part(String name) {
        JsonNode value = raw(name);
        return value == null ? null : of(value, at(name), problems);
    }

    /** The objects of a list; null when the list is absent. */
    List<Part> parts(String name) {
        return each(name, (v, at) -> of(v, at, problems), false);
    }

    /** Texts, none twice; null when the list is absent. */
    List<String> texts(String name, int most) {
        return each(
                name,
                (v, at) -> element(
                        v.isString()
                                        && !v.stringValue().isBlank()
                                        && v.stringValue().length() <= most
                                ? v.stringValue()
                                : null,
                        at,
                        "must be a text of 1 to " + most + " characters, not blank"),
                true);
    }

    /** Names of an enum, none twice; null when the list is absent. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return each(name, (v, at) -> element(constant(v, type), at, "must be one of " + names(type)), true);
    }

    private <T> T element(T value, String at, String message) {
        if (value == null) {
            problems.add(new Problem(at, message));
        }
        return value;
    }

    private interface ElementReader<T> {
        T read(JsonNode value, String at);
    }

    private <T> List<T> each(String name, ElementReader<T> reader, boolean once) {
        JsonNode list = raw(name);
        if (list == null) {
            return null;
        }
        if (!list.isArray()) {
            refuse(name, "must be a list, in brackets");
            return null;
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = at(name) + "[" + i + "]";
            T value = reader.read(list.get(i), at);
            if (once && value != null && read.contains(value)) {
                problems.add(new Problem(at, "is there twice"));
            }
            read.add(value);
        }
        return read.stream().filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Called last: notes the properties that nobody asked for. */
    void end() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                refuse(name, "is not known; known here: " + String.join(" ", known));
            }
        }
    }
}
