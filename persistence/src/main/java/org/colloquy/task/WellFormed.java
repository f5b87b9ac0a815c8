package org.colloquy.task;

/** Texts that every encoder takes: a half of a surrogate pair becomes the replacement character. */
final class WellFormed {
    private WellFormed() {}

    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended.appendCodePoint(isHalf(c) ? 0xFFFD : c));
        return mended.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
