package org.colloquy.web.demo.rules;

/** Shortens text without breaking a word or a surrogate pair. */
public final class Cut {

    private Cut() {}

    /** The text itself, or its longest beginning of whole words within {@code limit} characters. */
    public static String at(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int blank = text.lastIndexOf(' ', limit);
        if (blank > limit / 2) {
            return text.substring(0, blank).stripTrailing();
        }
        int end = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, Math.max(0, end));
    }
}
