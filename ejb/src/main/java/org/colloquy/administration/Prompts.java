package org.colloquy.administration;

import org.colloquy.task.PromptTemplate;

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
        String text = part.text(name, LONGEST);
        return text == null
                ? null
                : PromptTemplate.parse(
                                text,
                                part.at(name),
                                code -> fields.seenBy(tenant, code).orElse(null),
                                part.problems()::add)
                        .map(PromptTemplate::text)
                        .orElse(null);
    }
}
