package org.colloquy.task;

import java.util.function.ToIntFunction;

/**
 * How much a call's messages may hold.
 *
 * @param tokens that they may have together
 * @param counter tokens of a text; at most {@link #MOST_PER_UNIT} for each char, as all byte-level tokenizers
 */
public record PromptSpace(int tokens, ToIntFunction<String> counter) {
    /** A char is at most 3 bytes of UTF-8, a byte at most one token; the rest is room for a safety factor. */
    static final int MOST_PER_UNIT = 5;

    int count(String text) {
        return counter.applyAsInt(text);
    }

    /** Whether a text fits. Counts only what is long enough to be in doubt: most conversations are not. */
    boolean holds(String text) {
        return (long) text.length() * MOST_PER_UNIT <= tokens || count(text) <= tokens;
    }

    /** What is left when so many are taken. */
    PromptSpace less(int taken) {
        return new PromptSpace(tokens - taken, counter);
    }
}
