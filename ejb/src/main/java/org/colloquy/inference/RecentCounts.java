package org.colloquy.inference;

import com.knuddels.jtokkit.api.EncodingType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The counts of the texts asked about last; bounded in number and in the length of each, so in memory. */
final class RecentCounts {
    private static final int MOST = 256;
    private static final int LONGEST = 32_768;
    private static final int SHORTEST = 64;

    private final Map<Key, Long> counts = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > MOST;
        }
    };

    private record Key(EncodingType type, String text) {}

    Long of(EncodingType type, String text) {
        if (!worthwhile(text)) {
            return null;
        }
        synchronized (counts) {
            return counts.get(new Key(type, text));
        }
    }

    void note(EncodingType type, String text, long tokens) {
        if (worthwhile(text)) {
            synchronized (counts) {
                counts.put(new Key(type, text), tokens);
            }
        }
    }

    private static boolean worthwhile(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }
}
