package org.colloquy.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|$0.00",
                "12.345|$12.35",
                "1234567.5|$1,234,567.50",
                "0.5|$0.50",
                "0.0069|$0.0069",
                "0.000099123|$0.000099",
                "0.0000000001|<$0.000001",
                "-0.25|-$0.25"
            })
    void smallAmountsKeepTheDigitsThatMatter(String amount, String shown) {
        assertThat(Money.text(new BigDecimal(amount), "USD", Locale.ENGLISH).replace("¤", "$"))
                .isEqualTo(shown);
    }
}
