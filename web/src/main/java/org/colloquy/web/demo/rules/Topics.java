package org.colloquy.web.demo.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the known topics a conversation touches, and how well a label of an operator's own fits it. */
public final class Topics {

    private Topics() {}

    static Map<String, Double> of(Transcript transcript) {
        Words words = transcript.words();
        Map<String, Double> found = new LinkedHashMap<>();
        Lexicons.TOPICS.forEach((topic, lexicon) -> {
            double weight = lexicon.weigh(words);
            if (weight > 0) {
                found.put(topic, weight);
            }
        });
        return found;
    }

    /** How much words say about any known topic. */
    static double weigh(Words words) {
        return Lexicons.TOPICS.values().stream()
                .mapToDouble(l -> l.weigh(words))
                .sum();
    }

    static String language(Transcript transcript) {
        Words words = transcript.words();
        return Lexicons.LANGUAGES.entrySet().stream()
                .max(Comparator.comparingDouble(e -> e.getValue().weigh(words)))
                .filter(best -> best.getValue().weigh(words) > 0)
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** How much the conversation is about a label: its own words, and those of the known topics that it names. */
    public static double fit(String label, Reading reading) {
        Words of = Words.ofName(label);
        double own = labelWords(of).weigh(reading.transcript().words());
        double known = reading.topics().entrySet().stream()
                .filter(topic -> Lexicons.TOPICS.get(topic.getKey()).weigh(of) > 0)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return own + known;
    }

    /** The words of a label that carry meaning, as a list of their own, with and without the plural's s. */
    static Lexicon labelWords(Words label) {
        List<String> telling =
                label.list().stream().filter(w -> !Lexicons.STOP_WORDS.holds(w)).toList();
        Lexicon lexicon = new Lexicon(telling);
        return telling.isEmpty() ? lexicon : new Lexicon(withPlurals(telling));
    }

    private static List<String> withPlurals(List<String> words) {
        return words.stream()
                .<String>mapMulti((word, add) -> {
                    add.accept(word);
                    add.accept(word.endsWith("s") ? word.substring(0, Math.max(1, word.length() - 1)) : word + "s");
                })
                .toList();
    }
}
