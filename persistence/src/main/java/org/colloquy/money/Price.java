package org.colloquy.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an engine charges, in one currency, per million tokens.
 *
 * @param currency ISO 4217 code
 * @param inputPerMillion price of a million prompt tokens; 0 or more
 * @param cachedInputPerMillion price of a million cached prompt tokens; null: as {@code inputPerMillion}
 * @param outputPerMillion price of a million completion tokens, reasoning included; 0 or more
 */
public record Price(
        String currency, BigDecimal inputPerMillion, BigDecimal cachedInputPerMillion, BigDecimal outputPerMillion) {
    /** Places kept of a cost; a price with up to three decimals is exact per token. */
    public static final int SCALE = 9;

    private static final int MILLION = 6;

    /** What these tokens cost, rounded up at the ninth place: never less than the bill (B7.3). */
    public BigDecimal cost(Tokens tokens) {
        BigDecimal cachedPrice = cachedInputPerMillion == null ? inputPerMillion : cachedInputPerMillion;
        return part(inputPerMillion, Math.max(0, tokens.input() - tokens.cached()))
                .add(part(cachedPrice, tokens.cached()))
                .add(part(outputPerMillion, tokens.output()))
                .setScale(SCALE, RoundingMode.CEILING);
    }

    private static BigDecimal part(BigDecimal perMillion, long tokens) {
        return perMillion == null
                ? BigDecimal.ZERO
                : perMillion.multiply(BigDecimal.valueOf(tokens)).movePointLeft(MILLION);
    }
}
