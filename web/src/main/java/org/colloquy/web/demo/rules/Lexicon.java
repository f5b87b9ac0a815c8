package org.colloquy.web.demo.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and short phrases with weights. An entry is {@code "money back"} (weight 1) or {@code "awful=3"}. */
public final class Lexicon {

    private final Map<String, Double> weights = new HashMap<>();
    private int longest = 1;

    Lexicon(Collection<String> entries) {
        entries.forEach(this::add);
    }

    private void add(String entry) {
        int equals = entry.indexOf('=');
        Words words = Words.of(equals < 0 ? entry : entry.substring(0, equals));
        weights.put(words.joined(), equals < 0 ? 1.0 : Double.parseDouble(entry.substring(equals + 1)));
        longest = Math.max(longest, words.size());
    }

    /** A place in the words where an entry stands. */
    record Hit(int start, int length, double weight) {}

    /** All hits from left to right; the longest entry wins and hits do not overlap. */
    List<Hit> hits(Words words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Hit hit = longestAt(words, i);
            if (hit.length() > 0) {
                hits.add(hit);
            }
            i += Math.max(1, hit.length());
        }
        return hits;
    }

    private Hit longestAt(Words words, int start) {
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            Double weight = weights.get(words.phrase(start, length));
            if (weight != null) {
                return new Hit(start, length, weight);
            }
        }
        return new Hit(start, 0, 0);
    }

    /** The sum of the weights of all hits. */
    public double weigh(Words words) {
        return hits(words).stream().mapToDouble(Hit::weight).sum();
    }

    boolean holds(String word) {
        return weights.containsKey(word);
    }
}
