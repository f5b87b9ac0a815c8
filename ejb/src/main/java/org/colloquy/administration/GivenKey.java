package org.colloquy.administration;

/**
 * What a document says of an engine's key. Prints without it.
 *
 * @param given whether it says anything: absent or {@code ***} keeps what is there
 * @param text the new key; null: none from now on
 */
record GivenKey(boolean given, String text) {
    /** What stands for a key wherever one is shown. */
    static final String MASK = "***";

    private static final int LONGEST = 2000;

    static GivenKey read(Part part) {
        boolean there = part.has("apiKey");
        String text = part.text("apiKey", LONGEST);
        boolean wrong = there && text == null && part.raw("apiKey") != null;
        return MASK.equals(text) || wrong
                ? new GivenKey(false, MASK)
                : new GivenKey(there, text == null ? null : text.strip());
    }

    /** Whether the document counts on a key that must be there already. */
    boolean keepsWhatIsThere() {
        return !given && text != null;
    }

    @Override
    public String toString() {
        return "GivenKey[given=" + given + "]";
    }
}
