package org.colloquy.web.demo.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and short phrases with weights. An entry is {@code "money back"} (weight 1) or {@code "awful=3"}. */
public final class Lexicon {

    /** Found by the first word, for most words of a text begin no entry at all; the longest first. */
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> words, double weight) {
        boolean standsAt(List<String> text, int start) {
            int end = start + words.size();
            return end <= text.size()
                    && (words.size() == 1 || text.subList(start, end).equals(words));
        }
    }

    /** A place in the words where an entry stands. */
    record Hit(int start, int length, double weight) {}

    Lexicon(Collection<String> entries) {
        entries.forEach(this::add);
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
    }

    private void add(String entry) {
        int equals = entry.indexOf('=');
        List<String> words =
                Words.of(equals < 0 ? entry : entry.substring(0, equals)).list();
        double weight = equals < 0 ? 1.0 : Double.parseDouble(entry.substring(equals + 1));
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry(words, weight));
        }
    }

    /** All hits from left to right; the longest entry wins and hits do not overlap. */
    List<Hit> hits(Words words) {
        List<Hit> hits = new ArrayList<>();
        List<String> text = words.list();
        int i = 0;
        while (i < text.size()) {
            Entry entry = longestAt(text, i);
            if (entry != null) {
                hits.add(new Hit(i, entry.words().size(), entry.weight()));
            }
            i += entry == null ? 1 : entry.words().size();
        }
        return hits;
    }

    private Entry longestAt(List<String> text, int start) {
        for (Entry entry : byFirstWord.getOrDefault(text.get(start), List.of())) {
            if (entry.standsAt(text, start)) {
                return entry;
            }
        }
        return null;
    }

    /** The sum of the weights of all hits. */
    public double weigh(Words words) {
        double sum = 0;
        for (Hit hit : hits(words)) {
            sum += hit.weight();
        }
        return sum;
    }

    boolean holds(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1);
    }
}
