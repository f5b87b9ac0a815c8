package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldWaitTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.250Z");

    private static Instant told(String... headers) {
        return ToldWait.ofThrottled(List.of(lines(headers)), NOW);
    }

    private static Header[] lines(String... headers) {
        Header[] lines = new Header[headers.length / 2];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new BasicHeader(headers[2 * i], headers[2 * i + 1]);
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 2, 2000",
        "retry-after, 0, 0",
        "RETRY-AFTER, 1.5, 1500",
        "Retry-After, 0.0001, 1",
        "retry-after-ms, 350, 350",
        "Retry-After-Ms, 350.2, 351",
        "x-ratelimit-reset-requests, 20ms, 20",
        "x-ratelimit-reset-requests, 1m2.5s, 62500",
        "x-ratelimit-reset-tokens, 6m0s, 360000",
        "x-ratelimit-reset-tokens, 1h0m1s, 3601000",
        "x-ratelimit-reset-tokens, 250µs, 1",
        "x-ratelimit-reset-tokens, 1d, 86400000",
        "x-ratelimit-reset-requests, 12, 12000",
        "x-ratelimit-reset, 1772366410000, 10000",
        "x-ratelimit-reset, 1772366410, 10000",
        "anthropic-ratelimit-tokens-reset, 2026-03-01T12:00:10.250Z, 10000",
        "anthropic-ratelimit-input-tokens-reset, 2026-03-01T13:00:10.250+01:00, 10000"
    })
    void readsEveryForm(String name, String value, long millis) {
        assertThat(told(name, value)).isBetween(NOW.plusMillis(millis), NOW.plusMillis(millis + 250));
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, ''",
        "Retry-After, soon",
        "Retry-After, -5",
        "Retry-After, NaN",
        "Retry-After, 1e9",
        "retry-after-ms, 1s",
        "x-ratelimit-reset-tokens, 1m2",
        "x-ratelimit-reset-tokens, s",
        "x-ratelimit-remaining-tokens, 5",
        "anthropic-ratelimit-tokens-reset, 2026-13-01T00:00:00Z",
        "anthropic-ratelimit-tokens-remaining, 9",
        "Retry-After, 'Foo, 99 Bar 2026 00:00:00 GMT'"
    })
    void whatCannotBeReadTellsNothing(String name, String value) {
        assertThat(told(name, value)).isNull();
    }

    @Test
    void theLatestCounts() {
        assertThat(told("Retry-After", "1", "retry-after-ms", "900", "x-ratelimit-reset-requests", "3s"))
                .isEqualTo(NOW.plusSeconds(3));
        assertThat(told("Retry-After", "soon", "Retry-After", "4", "Retry-After", "2"))
                .isEqualTo(NOW.plusSeconds(4));
    }

    @Test
    void aDateIsReadByTheirClockAndOursNeverEarly() {
        String date = "Sun, 01 Mar 2026 12:00:05 GMT";
        assertThat(told("Retry-After", date)).isEqualTo(Instant.parse("2026-03-01T12:00:05Z"));
        // Their clock is a minute behind ours: by ours it is over already.
        assertThat(told("Date", "Sun, 01 Mar 2026 11:59:00 GMT", "Retry-After", "Sun, 01 Mar 2026 11:59:05 GMT"))
                .isEqualTo(NOW.plusSeconds(5));
        // Their clock is a minute ahead: the date itself is the later meaning.
        assertThat(told("Date", "Sun, 01 Mar 2026 12:01:00 GMT", "Retry-After", "Sun, 01 Mar 2026 12:01:05 GMT"))
                .isEqualTo(Instant.parse("2026-03-01T12:01:05Z"));
    }

    @Test
    void aDateInThePastIsOverButTold() {
        assertThat(told("Retry-After", "Sun, 01 Mar 2026 11:00:00 GMT")).isBeforeOrEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 99999999999999999999999999999",
        "retry-after-ms, 99999999999999999999999999999",
        "x-ratelimit-reset-tokens, 999999999999h",
        "anthropic-ratelimit-tokens-reset, 9999-01-01T00:00:00Z"
    })
    void anAbsurdTimeIsBounded(String name, String value) {
        assertThat(told(name, value)).isEqualTo(NOW.plus(Duration.ofDays(31)));
    }
}
