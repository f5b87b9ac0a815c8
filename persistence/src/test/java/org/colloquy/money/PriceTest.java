package org.colloquy.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {
    private static Price price(String input, String cached, String output) {
        return new Price("USD", decimal(input), decimal(cached), decimal(output));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        // input, cached, output prices; input, cached, output tokens; cost
        "0.15, , 0.60, 1000, 0, 1000, 0.000750000",
        "0.15, 0.075, 0.60, 1000, 400, 0, 0.000120000",
        "0.15, , 0.60, 1000, 400, 0, 0.000150000",
        "0.15, 0, 0.60, 1000, 1000, 0, 0.000000000",
        "3, 0.30, 15, 1, 0, 1, 0.000018000",
        "0, 0, 0, 9223372036854, 0, 9223372036854, 0.000000000",
        "0.001, , 0, 1, 0, 0, 0.000000001",
        "75, , 150, 200000, 0, 128000, 34.200000000"
    })
    void costsExactlyWhatTheBillSays(
            String in, String cachedIn, String out, long input, long cached, long output, String cost) {
        assertThat(price(in, cachedIn, out).cost(new Tokens(input, cached, output, 0)))
                .isEqualTo(new BigDecimal(cost));
    }

    /** B7.3: a sum of calls is never less than the bill of their sum, and never a unit more a call. */
    @Test
    void roundsUpOnlyBehindTheNinthPlace() {
        Price odd = price("0.0375", null, "0.0001");

        assertThat(odd.cost(Tokens.of(1, 0))).isEqualTo(new BigDecimal("0.000000038"));
        assertThat(odd.cost(Tokens.of(0, 1))).isEqualTo(new BigDecimal("0.000000001"));
        assertThat(odd.cost(Tokens.of(2, 0))).isEqualTo(new BigDecimal("0.000000075"));
    }

    @Test
    void reasoningIsPartOfTheOutputAndNotPaidTwice() {
        assertThat(price("1", null, "2").cost(new Tokens(0, 0, 100, 90)))
                .isEqualTo(price("1", null, "2").cost(Tokens.of(0, 100)));
    }

    /** A provider that reports more cached tokens than tokens must not be paid a negative sum. */
    @Test
    void moreCachedThanCountedNeverMakesACallCheaperThanItsParts() {
        assertThat(price("10", "1", "0").cost(new Tokens(10, 100, 0, 0))).isEqualTo(new BigDecimal("0.000100000"));
    }

    @Test
    void aMissingPriceIsNothing() {
        assertThat(price(null, null, null).cost(Tokens.of(5, 5))).isEqualByComparingTo("0");
    }

    @Test
    void tokensAddUpPartByPart() {
        assertThat(new Tokens(1, 2, 3, 4).plus(new Tokens(10, 20, 30, 40))).isEqualTo(new Tokens(11, 22, 33, 44));
        assertThat(Tokens.NONE.plus(Tokens.NONE)).isEqualTo(Tokens.NONE);
    }
}
