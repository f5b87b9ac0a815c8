package org.colloquy.operation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.colloquy.money.Price;
import org.colloquy.money.Tokens;
import org.colloquy.usage.TaskUsage;

/**
 * What the calls of one kind would take. With enough history, input follows the contents' length as it did before, and
 * output is what it was on average; without, output is a quarter of its limit.
 *
 * @param known whether it is learned from history
 */
record Spending(Tokens tokens, BigDecimal low, BigDecimal high, boolean known) {
    /** From so many earlier executions on, history tells (B7.6). */
    private static final int ENOUGH = 50;

    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int FRAME_TOKENS = 250;
    private static final int GUESSED_PART_OF_LIMIT = 4;
    private static final BigDecimal LOW = new BigDecimal("0.85");
    private static final BigDecimal HIGH = new BigDecimal("1.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static final Spending NONE = new Spending(Tokens.NONE, BigDecimal.ZERO, BigDecimal.ZERO, true);

    /** A kind that no engine is configured for fails without a call. */
    static Spending of(Tally.Work work, Tally.Load load, TaskUsage before) {
        if (work.engine() == null || load.executions() == 0) {
            return NONE;
        }
        Price price = work.engine().settings().price();
        boolean known = before.executions() >= ENOUGH;
        long input = input(work, load, known ? before : TaskUsage.NONE);
        if (known) {
            Tokens tokens = Tokens.of(input, scaled(load.executions(), before.outputTokens(), before.executions()));
            BigDecimal cost = cost(price, tokens);
            return new Spending(tokens, part(cost, LOW), part(cost, HIGH), true);
        }
        long limit = load.executions() * limit(work);
        Tokens tokens = Tokens.of(input, limit / GUESSED_PART_OF_LIMIT);
        Tokens most = Tokens.of(input + input / 2, limit);
        return new Spending(tokens, part(cost(price, tokens), HALF), cost(price, most), false);
    }

    private static long input(Tally.Work work, Tally.Load load, TaskUsage before) {
        long overhead = FRAME_TOKENS + work.version().settings().prompt().length() / CHARACTERS_PER_TOKEN;
        long plain = load.executions() * overhead + load.contentTokens();
        long plainBefore = before.executions() * overhead + before.contentTokens();
        return plainBefore == 0 ? plain : scaled(plain, before.inputTokens(), plainBefore);
    }

    private static long limit(Tally.Work work) {
        Integer own = work.version().settings().maxOutputTokens();
        return own == null ? work.engine().settings().maxOutputTokens() : own;
    }

    private static long scaled(long amount, long numerator, long denominator) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static BigDecimal cost(Price price, Tokens tokens) {
        return price == null ? BigDecimal.ZERO : price.cost(tokens);
    }

    private static BigDecimal part(BigDecimal cost, BigDecimal of) {
        return cost.multiply(of).setScale(Price.SCALE, RoundingMode.HALF_UP);
    }

    Spending plus(Spending more) {
        return new Spending(tokens.plus(more.tokens), low.add(more.low), high.add(more.high), known && more.known);
    }

    /** The same for more: what a sample stands for. */
    Spending times(BigDecimal factor) {
        Tokens all = Tokens.of(rounded(tokens.input(), factor), rounded(tokens.output(), factor));
        return new Spending(all, part(low, factor), part(high, factor), known);
    }

    private static long rounded(long amount, BigDecimal factor) {
        return BigDecimal.valueOf(amount)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
