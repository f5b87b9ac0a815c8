package org.colloquy.web.demo.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The word lists of {@code words.json}, read once. */
final class Lexicons {

    private static final JsonNode LISTS = read();

    static final Lexicon POSITIVE = named("positive");
    static final Lexicon NEGATIVE = named("negative");
    static final Lexicon NEGATORS = named("negators");
    static final Lexicon COURTESY = named("courtesy");
    static final Lexicon ESCALATED = named("escalated");
    static final Lexicon RESOLVED = named("resolved");
    static final Lexicon UNRESOLVED = named("unresolved");
    static final Lexicon FOLLOW_UP = named("followUp");
    static final Lexicon CHURN = named("churn");
    static final Lexicon COMPLAINT = named("complaint");
    static final Lexicon INSTRUCTION = named("instruction");
    static final Lexicon STOP_WORDS = named("stopWords");
    static final Map<String, Lexicon> TOPICS = group("topics");
    static final Map<String, Lexicon> LANGUAGES = group("languages");

    private Lexicons() {}

    private static JsonNode read() {
        try (InputStream in = Lexicons.class.getResourceAsStream("words.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon named(String name) {
        return new Lexicon(strings(LISTS.required(name)));
    }

    private static Map<String, Lexicon> group(String name) {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        LISTS.required(name).properties().forEach(e -> lexicons.put(e.getKey(), new Lexicon(strings(e.getValue()))));
        return lexicons;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.stringValue()));
        return strings;
    }
}
