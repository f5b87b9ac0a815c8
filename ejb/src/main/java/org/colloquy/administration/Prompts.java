package org.colloquy.administration;

/** Reads prompts. */
final class Prompts {
    private static final int LONGEST = 100_000;

    private Prompts() {}

    /**
     * A prompt; null when absent.
     *
     * @param tenant code of the tenant whose fields it may name besides the global ones; null: none
     */
    static String read(Part part, String name, KnownFields fields, String tenant) {
        return part.text(name, LONGEST);
    }
}
