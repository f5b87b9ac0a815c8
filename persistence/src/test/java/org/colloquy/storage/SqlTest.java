package org.colloquy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.colloquy.tenant.AccessScope;
import org.junit.jupiter.api.Test;

class SqlTest {
    @Test
    void bindsValuesInTheOrderOfTheirMarks() {
        Instant at = Instant.parse("2026-03-29T02:30:00.123456789Z");
        Sql sql = new Sql("SELECT 1 WHERE a = ?", 1)
                .andIf(null, "b = ?")
                .and("c < ?", at)
                .andIn("d", List.of(TimeUnit.DAYS, TimeUnit.HOURS))
                .add(new Sql("LIMIT ?", 5));
        assertThat(sql.numbered().replaceAll("\\s+", " "))
                .isEqualTo("SELECT 1 WHERE a = ?1 AND c < ?2 AND d IN (?3, ?4) LIMIT ?5 ");
        assertThat(sql.values())
                .containsExactly(1, LocalDateTime.parse("2026-03-29T02:30:00.123456"), "DAYS", "HOURS", 5);
    }

    @Test
    void noneOfAnEmptySetMatches() {
        assertThat(new AccessScope.Only(Set.of()).restrict(new Sql("X"), "t").numbered())
                .contains("1 = 0");
        assertThat(AccessScope.ALL.restrict(new Sql("X"), "t").numbered()).isEqualTo("X\n");
        assertThat(AccessScope.one(7).restrict(new Sql("X"), "t").values()).containsExactly(7L);
    }

    @Test
    void aStatementWithoutAllItsValuesIsADefect() {
        Sql sql = new Sql("a = ? AND b = ?", 1);
        assertThatThrownBy(sql::numbered).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatLikeMeansSpeciallyIsTakenAsItIs() {
        assertThat(Sql.prefix("50%_!x")).isEqualTo("50!%!_!!x%");
    }

    @Test
    void rowsReadWhateverTheDriverGives() {
        LocalDateTime local = LocalDateTime.parse("2026-11-22T10:15:30.123456");
        Row row = Row.of(
                Timestamp.valueOf(local), local, 1L, Boolean.TRUE, null, new java.math.BigDecimal("3"), "[\"a\"]");
        assertThat(row.instant(0)).isEqualTo(row.instant(1)).isEqualTo(Instant.parse("2026-11-22T10:15:30.123456Z"));
        assertThat(row.flag(2)).isTrue();
        assertThat(row.flag(3)).isTrue();
        assertThat(row.flag(4)).isFalse();
        assertThat(row.whole(4)).isZero();
        assertThat(row.id(4)).isNull();
        assertThat(row.whole(5)).isEqualTo(3);
        assertThat(row.decimal(4)).isZero();
        assertThat(row.texts(6)).containsExactly("a");
        assertThat(row.texts(4)).isEmpty();
        assertThat(row.instant(4)).isNull();
    }
}
