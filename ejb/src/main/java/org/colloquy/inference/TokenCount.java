package org.colloquy.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tokens as we count them.
 *
 * @param exact whether the model's own tokenizer counted, so that only framing is uncertain
 */
public record TokenCount(long tokens, boolean exact) {
    private static final BigDecimal UNKNOWN_TOKENIZER = new BigDecimal("1.5");

    /** What to reserve for them at least: times the engine's factor, or 1.5 where the tokenizer is unknown (B7.1). */
    public long atWorst(BigDecimal tokenSafety) {
        BigDecimal factor = exact ? tokenSafety : tokenSafety.max(UNKNOWN_TOKENIZER);
        return BigDecimal.valueOf(tokens)
                .multiply(factor)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
