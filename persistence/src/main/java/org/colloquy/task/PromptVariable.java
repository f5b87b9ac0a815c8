package org.colloquy.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.conversation.Attributes;
import org.colloquy.field.FieldSettings;
import org.colloquy.field.FieldType;

/**
 * What may stand between double braces in a prompt (B11). Values come from outside, so each is put on one line and cut:
 * a customer's name is no place for a second prompt.
 */
final class PromptVariable {
    private static final String CONTENT_WORDS = "the conversation between the markers above";
    private static final String UNKNOWN = "unknown";
    private static final int MOST_CHARACTERS = 1000;

    private static final Map<String, Function<PromptSubject, Object>> NAMED = Map.ofEntries(
            Map.entry("content", s -> CONTENT_WORDS),
            Map.entry("agent", s -> of(s).agent()),
            Map.entry("customer", s -> of(s).customer()),
            Map.entry("tenant.name", s -> s.tenant().settings().name()),
            Map.entry("today", PromptSubject::today),
            Map.entry("conversation.externalId", s -> s.conversation().externalId()),
            Map.entry("conversation.channel", s -> of(s).channel()),
            Map.entry("conversation.direction", s -> of(s).direction()),
            Map.entry("conversation.startedAt", s -> of(s).startedAt()),
            Map.entry("conversation.durationSeconds", s -> of(s).durationSeconds()),
            Map.entry("conversation.language", s -> of(s).language()),
            Map.entry("conversation.queue", s -> of(s).queue()),
            Map.entry("conversation.tags", s -> of(s).tags()),
            Map.entry("conversation.contentLength", s -> s.conversation().contentLength()),
            Map.entry("conversation.segmentCount", s -> s.conversation().segmentCount()));

    private PromptVariable() {}

    private static Attributes of(PromptSubject subject) {
        return subject.conversation().attributes();
    }

    /** All names, for people. */
    static String words() {
        return NAMED.keySet().stream().sorted().collect(Collectors.joining(" "))
                + " field.CODE options.CODE range.CODE";
    }

    /** What a name stands for; empty when there is no such variable. */
    static Optional<Function<PromptSubject, String>> named(String name) {
        if (NAMED.containsKey(name)) {
            Function<PromptSubject, Object> value = NAMED.get(name);
            return Optional.of(s -> shown(value.apply(s)));
        }
        String code = name.substring(name.indexOf('.') + 1);
        return switch (code.isEmpty() ? "" : name.substring(0, name.length() - code.length())) {
            case "field." -> Optional.of(s -> shown(s.values().get(code)));
            case "options." ->
                Optional.of(s -> settings(s, code).map(PromptVariable::options).orElse(UNKNOWN));
            case "range." ->
                Optional.of(s -> settings(s, code).map(PromptVariable::range).orElse(UNKNOWN));
            default -> Optional.empty();
        };
    }

    private static Optional<FieldSettings> settings(PromptSubject subject, String code) {
        return Optional.ofNullable(subject.fields().apply(code));
    }

    /** What is wrong with a variable that speaks of a field; null when nothing is. */
    static String fault(String name, Function<String, FieldSettings> fields) {
        int dot = name.indexOf('.');
        if (NAMED.containsKey(name) || dot < 0) {
            return null;
        }
        FieldSettings field = fields.apply(name.substring(dot + 1));
        if (field == null) {
            return "there is no custom field " + name.substring(dot + 1);
        }
        boolean number = field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL;
        if (name.startsWith("options.") && FieldShape.of(field).labels().isEmpty()) {
            return "custom field " + field.code() + " has no options";
        }
        return name.startsWith("range.") && !number ? "custom field " + field.code() + " is not a number" : null;
    }

    private static String options(FieldSettings field) {
        return FieldShape.of(field).quoted();
    }

    private static String range(FieldSettings field) {
        String range = FieldShape.of(field).range().strip();
        return range.isEmpty() ? "any number" : range.replaceFirst("^(from|of) ", "");
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? UNKNOWN
                    : line(list.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? UNKNOWN : line(value.toString());
    }

    private static String line(String text) {
        String line = WellFormed.text(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= MOST_CHARACTERS;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
