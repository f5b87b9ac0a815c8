package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.colloquy.web.demo.rules.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Obeys a schema's {@code pattern} as far as words of the content or a few usual codes fit it. A pattern that repeats a
 * group is left alone: matching it could take for ever, and anybody may send one.
 */
final class Patterns {

    private static final int LONGEST_PATTERN = 200;
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]|\\\\[1-9k]");
    private static final List<String> USUAL = List.of(
            "A",
            "a",
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "123456",
            "AB",
            "ABC",
            "AB-123",
            "ABC-1234",
            "A-1",
            "2026-01-01",
            "09:00",
            "0.5",
            "en",
            "en-GB",
            "");

    private Patterns() {}

    static String obey(JsonNode schema, String text, Reading reading) {
        String source = Nodes.text(schema, "pattern");
        if (source.isEmpty()
                || source.length() > LONGEST_PATTERN
                || REPEATED_GROUP.matcher(source).find()) {
            return text;
        }
        return compiled(source)
                .filter(pattern -> !pattern.matcher(text).find())
                .flatMap(pattern -> fitting(pattern, reading))
                .orElse(text);
    }

    private static Optional<String> fitting(Pattern pattern, Reading reading) {
        return Stream.concat(tokens(reading), USUAL.stream())
                .filter(candidate -> pattern.matcher(candidate).find())
                .findFirst();
    }

    private static Stream<String> tokens(Reading reading) {
        return reading.transcript().sentences().stream()
                .limit(500)
                .flatMap(s -> Stream.of(s.text().split("[\\s,;.!?]+")))
                .filter(token -> token.length() < 40);
    }

    private static Optional<Pattern> compiled(String source) {
        try {
            return Optional.of(Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
