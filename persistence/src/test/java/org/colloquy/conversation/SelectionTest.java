package org.colloquy.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static Selection sample(int millionths) {
        return new Selection(List.of(1L), null, null, true, millionths, null, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1000000",
        "250, 1000000",
        "2.5, 25000",
        "0.0001, 1",
        "0.00000001, 1",
        "1e-300, 1",
        "0, 0",
        "-3, 0",
        "99.99995, 1000000"
    })
    void aPercentageIsCountedInMillionthsAndAPositiveOneIsNeverNothing(String percent, int millionths) {
        assertThat(Selection.millionths(new BigDecimal(percent))).isEqualTo(millionths);
    }

    @Test
    void noPercentageIsEverything() {
        assertThat(Selection.millionths(null)).isEqualTo(Selection.WHOLE);
        assertThat(LongStream.range(0, 10_000).allMatch(sample(Selection.WHOLE)::samples))
                .isTrue();
        assertThat(LongStream.range(0, 10_000).noneMatch(sample(0)::samples)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 500_000})
    void aSampleIsAboutAsLargeAsItSaysAlsoAmongIdsMadeTogether(int millionths) {
        long from = 382_996_705_378_832_384L;
        int ids = 200_000;
        long in = LongStream.range(from, from + ids)
                .filter(sample(millionths)::samples)
                .count();
        double expected = ids * (millionths / 1e6);
        assertThat((double) in).isCloseTo(expected, within(6 * Math.sqrt(expected) + 1));
    }

    @Test
    void aSmallerSampleLiesInTheLargerOne() {
        Selection larger = sample(300_000);
        Selection smaller = larger.part(1, 4);
        assertThat(smaller.sample()).isEqualTo(75_000);
        assertThat(LongStream.range(0, 100_000).filter(smaller::samples).allMatch(larger::samples))
                .isTrue();
        assertThat(sample(1).part(1, 1_000_000_000).sample()).isEqualTo(1);
        assertThat(larger.part(10_000, 10_000)).isEqualTo(larger);
    }

    /** What the database says to CRC32(1), CRC32(42) and CRC32 of a large id: it hashes the decimal digits. */
    @ParameterizedTest
    @CsvSource({"1, 2212294583", "42, 841265288"})
    void theHashIsTheDatabases(long id, long crc) {
        int rest = (int) (crc % Selection.WHOLE);
        assertThat(sample(rest).samples(id)).isFalse();
        assertThat(sample(rest + 1).samples(id)).isTrue();
    }

    @Test
    void aTokenComesBackToTheMicrosecond() {
        for (String at :
                List.of("2026-11-22T10:15:30.123456Z", "2026-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z")) {
            ContinuationToken token = new ContinuationToken(Instant.parse(at), Long.MAX_VALUE);
            assertThat(ContinuationToken.parse(token.toString())).isEqualTo(token);
        }
        assertThat(ContinuationToken.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "_", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z_", "x_1", "2026-01-01T00:00:00Z_1_x"})
    void whatIsNoTokenIsRefused(String text) {
        assertThatThrownBy(() -> ContinuationToken.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
