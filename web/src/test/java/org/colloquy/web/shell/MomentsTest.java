package org.colloquy.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T19:04:16Z");
    private final Moments kolkata = new Moments(ZoneId.of("Asia/Kolkata"), NOW);

    @Test
    void todayIsTheReadersToday() {
        assertThat(kolkata.local(Instant.parse("2026-11-22T18:30:00Z"))).isEqualTo("00:00:00");
        assertThat(kolkata.local(Instant.parse("2026-11-22T18:29:59Z"))).isEqualTo("22 Nov, 23:59");
    }

    @Test
    void anotherYearShowsItsYear() {
        assertThat(kolkata.local(Instant.parse("2025-12-31T10:00:00Z"))).isEqualTo("31 Dec 2025");
    }

    @Test
    void fullTimeNamesBothZones() {
        assertThat(kolkata.full(NOW)).isEqualTo("23 Nov 2026, 00:34:16 IST · 22 Nov 2026, 19:04:16 UTC");
        assertThat(new Moments(ZoneId.of("UTC"), NOW).full(NOW)).isEqualTo("22 Nov 2026, 19:04:16 UTC");
    }

    @ParameterizedTest
    @CsvSource({"0,0 s", "59,59 s", "60,1 min", "61,1 min 1 s", "3600,1 h", "7500,2 h 5 min", "90000,1 d 1 h", "-5,0 s"
    })
    void lengthsHaveTwoUnits(long seconds, String shown) {
        assertThat(Moments.length(Duration.ofSeconds(seconds))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"9,0:09", "71,1:11", "3599,59:59", "3600,1:00:00"})
    void playersShowMinutesAndSeconds(long seconds, String shown) {
        assertThat(Moments.player(seconds)).isEqualTo(shown);
    }
}
