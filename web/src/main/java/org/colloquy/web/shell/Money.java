package org.colloquy.web.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes exact amounts so that they can be read: two decimals, or four significant digits when it is less than that. */
public final class Money {
    private static final int CENTS = 2;
    private static final int SIGNIFICANT = 2;
    private static final int MOST = 6;

    private static final BigDecimal LEAST = new BigDecimal("0.000001");

    private Money() {}

    /** An amount with its currency; what is less than a millionth is said to be less, never nothing. */
    public static String text(BigDecimal amount, String currency, Locale locale) {
        boolean tiny = amount.signum() > 0 && amount.compareTo(LEAST) < 0;
        return tiny ? "<" + shown(LEAST, currency, locale) : shown(amount, currency, locale);
    }

    private static String shown(BigDecimal amount, String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        int decimals = decimals(amount);
        format.setMinimumFractionDigits(Math.min(CENTS, decimals));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private static int decimals(BigDecimal amount) {
        BigDecimal plain = amount.abs().stripTrailingZeros();
        if (plain.signum() == 0 || plain.compareTo(BigDecimal.ONE) >= 0) {
            return CENTS;
        }
        int firstDigit = plain.scale() - plain.precision() + 1;
        return Math.max(CENTS, Math.min(MOST, firstDigit - 1 + SIGNIFICANT));
    }
}
