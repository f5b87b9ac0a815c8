package org.colloquy.web.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.colloquy.storage.BadInput;

/** Words of an enumeration in a query. */
final class Words {
    private Words() {}

    /** The word; null when there is none. */
    static <E extends Enum<E>> E one(String name, String text, Class<E> of) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(of, text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name, "must be of " + Arrays.toString(of.getEnumConstants()));
        }
    }

    /** The words between commas; empty when there is none. */
    static <E extends Enum<E>> Set<E> all(String name, String text, Class<E> of) {
        Set<E> words = EnumSet.noneOf(of);
        if (text != null && !text.isEmpty()) {
            Arrays.stream(text.split(",", -1))
                    .map(word -> known(name, word, of))
                    .forEach(words::add);
        }
        return words;
    }

    private static <E extends Enum<E>> E known(String name, String word, Class<E> of) {
        E known = one(name, word.strip(), of);
        if (known == null) {
            throw new BadInput(name, "must be of " + Arrays.toString(of.getEnumConstants()));
        }
        return known;
    }
}
