package org.colloquy.web.demo.schema;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.web.demo.rules.Reading;
import org.colloquy.web.demo.rules.Sentence;

/** Strings of the formats that JSON schema names. */
final class Formats {

    private static final Pattern ISO =
            Pattern.compile("\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])\\b");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9-]+\\.[A-Za-z]{2,10}");

    private Formats() {}

    static Optional<String> of(String format, Reading reading) {
        return Optional.ofNullable(
                switch (format) {
                    case "date" -> date(reading);
                    case "date-time" -> date(reading) + "T09:00:00Z";
                    case "time" -> "09:00:00Z";
                    case "duration" -> "P1D";
                    case "email" -> first(EMAIL, reading).orElse("nobody@example.org");
                    case "uri", "url" -> "https://example.org/";
                    case "ipv4" -> "192.0.2.1";
                    case "ipv6" -> "2001:db8::1";
                    case "hostname" -> "example.org";
                    case "uuid" -> UUID.nameUUIDFromBytes(seed(reading)).toString();
                    default -> null;
                });
    }

    private static byte[] seed(Reading reading) {
        return reading.transcript().sentences().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The first date that is written out in the conversation, else a fixed one. */
    private static String date(Reading reading) {
        return first(ISO, reading).orElse("2026-01-01");
    }

    private static Optional<String> first(Pattern pattern, Reading reading) {
        for (Sentence sentence : reading.transcript().sentences()) {
            Matcher matcher = pattern.matcher(sentence.text());
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }
}
