package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.web.demo.rules.Level;
import org.colloquy.web.demo.rules.Words;

/** A family of labels that are degrees or ways of one thing; known by two of its words among the labels. */
enum Concept {
    FEELING(Map.ofEntries(
            Map.entry("positive", "POSITIVE"),
            Map.entry("happy", "POSITIVE"),
            Map.entry("satisfied", "POSITIVE"),
            Map.entry("good", "POSITIVE"),
            Map.entry("negative", "NEGATIVE"),
            Map.entry("unhappy", "NEGATIVE"),
            Map.entry("dissatisfied", "NEGATIVE"),
            Map.entry("angry", "NEGATIVE"),
            Map.entry("bad", "NEGATIVE"),
            Map.entry("neutral", "NEUTRAL"),
            Map.entry("mixed", "MIXED"))),
    ENDING(Map.ofEntries(
            Map.entry("resolved", "RESOLVED"),
            Map.entry("solved", "RESOLVED"),
            Map.entry("unresolved", "UNRESOLVED"),
            Map.entry("unsolved", "UNRESOLVED"),
            Map.entry("open", "UNRESOLVED"),
            Map.entry("escalated", "ESCALATED"),
            Map.entry("transferred", "ESCALATED"),
            Map.entry("follow", "FOLLOW_UP"),
            Map.entry("pending", "FOLLOW_UP"),
            Map.entry("callback", "FOLLOW_UP"),
            Map.entry("partially", "FOLLOW_UP"))),
    DEGREE(Map.of(
            "none",
            "LOW",
            "low",
            "LOW",
            "medium",
            "MEDIUM",
            "moderate",
            "MEDIUM",
            "normal",
            "LOW",
            "high",
            "HIGH",
            "critical",
            "HIGH")),
    ASSENT(Map.of("yes", "YES", "no", "NO", "true", "YES", "false", "NO")),
    TONGUE(Map.of(
            "en", "en", "english", "en", "de", "de", "german", "de", "es", "es", "spanish", "es", "fr", "fr", "french",
            "fr"));

    private static final Set<String> UNKNOWN =
            Set.of("unknown", "n a", "not known", "cannot judge", "undetermined", "unclear");
    private static final Set<String> OTHER = Set.of("other", "others", "misc", "general", "none", "something else");

    private final Map<String, String> senses;

    Concept(Map<String, String> senses) {
        this.senses = senses;
    }

    static Optional<Concept> of(List<Words> labels) {
        for (Concept concept : values()) {
            if (labels.stream().filter(concept::knows).count() >= 2) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    static boolean isUnknown(Words label) {
        return UNKNOWN.contains(String.join(" ", label.list()));
    }

    static boolean isOther(Words label) {
        return OTHER.contains(String.join(" ", label.list()));
    }

    private boolean knows(Words label) {
        return label.list().stream().anyMatch(senses::containsKey);
    }

    /** 10 for the label whose sense is that of the conversation, 9 for the nearest when it is not offered, else 0. */
    double fit(Words label, Question question) {
        String sense = sense(question);
        List<String> offered =
                label.list().stream().map(w -> senses.getOrDefault(w, "")).toList();
        if (offered.contains(sense)) {
            return 10 - label.list().size() / 10.0;
        }
        return offered.contains(nearest(sense)) ? 5 : 0;
    }

    private String sense(Question question) {
        return switch (this) {
            case FEELING -> question.reading().mood().sentiment().name();
            case ENDING -> question.reading().outcome().name();
            case DEGREE -> degree(question).name();
            case ASSENT -> YesNo.isTrue(question) ? "YES" : "NO";
            case TONGUE -> question.reading().language().toLowerCase(Locale.ROOT);
        };
    }

    private static Level degree(Question question) {
        return question.meaning() == Meaning.CHURN
                ? question.reading().churn()
                : question.reading().heat();
    }

    private static String nearest(String sense) {
        return switch (sense) {
            case "MIXED" -> "NEUTRAL";
            case "FOLLOW_UP", "ESCALATED" -> "UNRESOLVED";
            case "MEDIUM" -> "HIGH";
            default -> "NEUTRAL";
        };
    }
}
