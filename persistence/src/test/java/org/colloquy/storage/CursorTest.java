package org.colloquy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void comesBackAsItWent() {
        Cursor cursor = Cursor.of("conversation", Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(Cursor.parse(cursor.toString(), "conversation", 2)).isEqualTo(cursor);
        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", " ", "....", "cmVjb3Jk", "ä", "cmVjb3JkOjE=\n", "a b", "%00"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, "record", 1))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        e -> assertThat(e.problems()).extracting("path").containsExactly("cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run:1",
                "record:1:2",
                "record:",
                "record:x",
                "record:99999999999999999999",
                "record:1;DROP",
                "record:９",
                "record:1:",
                ":1",
                "RECORD:1"
            })
    void refusesThoseOfOtherListsAndThoseMadeUp(String plain) {
        assertThatThrownBy(() -> Cursor.parse(encoded(plain), "record", 1)).isInstanceOf(BadInput.class);
    }

    @Test
    void refusesTheEndlessWithoutReadingIt() {
        String text = encoded("record:" + "1".repeat(1_000_000));
        assertThatThrownBy(() -> Cursor.parse(text, "record", 1)).isInstanceOf(BadInput.class);
    }

    @Test
    void aPageKnowsWhetherThereIsMore() {
        Paging two = new Paging(2, null);
        assertThat(two.page(List.of(9L, 8L), id -> Cursor.of("record", id)).nextCursor())
                .isNull();
        Page<Long> page = two.page(List.of(9L, 8L, 7L), id -> Cursor.of("record", id));
        assertThat(page.items()).containsExactly(9L, 8L);
        assertThat(Cursor.parse(page.nextCursor(), "record", 1).keys()).containsExactly(8L);
        assertThat(two.page(List.<Long>of(), id -> Cursor.of("record", id)).nextCursor())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "abc", "1.5", " 5", "99999999999"})
    void refusesLimitsOutsideTheirRange(String limit) {
        assertThatThrownBy(() -> Paging.of(limit, null))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        e -> assertThat(e.problems()).extracting("path").containsExactly("limit"));
    }

    @Test
    void hasADefaultLimit() {
        assertThat(Paging.of(null, "")).isEqualTo(new Paging(50, null));
        assertThat(Paging.of("1000", "x")).isEqualTo(new Paging(1000, "x"));
    }
}
