package org.colloquy.web.demo.schema;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.web.demo.rules.Words;

/** What a property is about, recognised by the words of its name or description; the word that stands first decides. */
enum Meaning {
    SATISFACTION("csat", "satisfaction", "satisfied", "nps", "~rating", "~stars", "happiness"),
    SENTIMENT("sentiment", "mood", "emotion", "~tone", "feeling", "polarity"),
    CHURN("churn", "~leave", "~leaving", "attrition", "~retention"),
    HEAT("urgency", "~urgent", "~priority", "severity", "frustration", "~anger", "~effort"),
    OUTCOME("outcome", "resolution", "resolved", "solved", "~status", "disposition"),
    ESCALATION("escalated", "escalation", "~escalate", "~supervisor"),
    COMPLAINT("complaint", "complained", "~dissatisfied"),
    LANGUAGE("language", "~locale"),
    TOPIC(
            "topic",
            "topics",
            "reason",
            "reasons",
            "category",
            "categories",
            "~intent",
            "~subject",
            "theme",
            "themes",
            "~driver"),
    SUMMARY("summary", "summarize", "summarise", "summaries", "~abstract", "synopsis", "~description", "~overview"),
    AMOUNT("~amount", "~price", "~sum", "~cost", "~total"),
    COUNT("~count", "~number", "~times", "~contacts"),
    DATE("~date", "~day", "~deadline", "~when"),
    OTHER;

    private final Set<String> signs;
    private final Set<String> signsInNames;

    /** A sign that begins with a tilde counts in names only: in running text the word is too common. */
    Meaning(String... signs) {
        this.signs = Stream.of(signs).filter(s -> !s.startsWith("~")).collect(Collectors.toSet());
        this.signsInNames = Stream.of(signs).map(s -> s.replace("~", "")).collect(Collectors.toSet());
    }

    static Meaning ofName(String name) {
        return first(Words.ofName(name), meaning -> meaning.signsInNames);
    }

    static Meaning ofText(String text) {
        return first(Words.of(text), meaning -> meaning.signs);
    }

    private static Meaning first(Words words, Function<Meaning, Set<String>> signs) {
        for (String word : words.list()) {
            for (Meaning meaning : values()) {
                if (signs.apply(meaning).contains(word)) {
                    return meaning;
                }
            }
        }
        return OTHER;
    }
}
