package org.colloquy.intake;

/** Makes texts of any sender storable: half of a surrogate pair is no character and becomes the replacement character. */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    static String text(String any) {
        StringBuilder mended = null;
        for (int i = 0; i < any.length(); i++) {
            if (lone(any, i)) {
                mended = mended == null ? new StringBuilder(any) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? any : mended.toString();
    }

    private static boolean lone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
