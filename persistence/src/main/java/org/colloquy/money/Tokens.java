package org.colloquy.money;

/**
 * Tokens of one or many engine calls, as the provider counts them.
 *
 * @param input prompt tokens, cached ones included; 0 or more
 * @param cached the part of {@code input} that came from the provider's prompt cache
 * @param output completion tokens, reasoning included; 0 or more
 * @param reasoning the part of {@code output} that was spent on reasoning
 */
public record Tokens(long input, long cached, long output, long reasoning) {
    public static final Tokens NONE = new Tokens(0, 0, 0, 0);

    public static Tokens of(long input, long output) {
        return new Tokens(input, 0, output, 0);
    }

    public Tokens plus(Tokens other) {
        return new Tokens(
                input + other.input, cached + other.cached, output + other.output, reasoning + other.reasoning);
    }
}
