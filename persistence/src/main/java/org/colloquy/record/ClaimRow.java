package org.colloquy.record;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.queue.Lane;
import org.colloquy.storage.Json;

/** The row that a claim reads, in the order of its columns. */
record ClaimRow(Object[] columns) {
    long record() {
        return number(0);
    }

    long conversation() {
        return number(3);
    }

    long fence() {
        return number(4);
    }

    boolean resumed() {
        return flag(9);
    }

    Claimed claimed(Lane lane, long tenant, String owner, List<OpenExecution> executions) {
        Claim claim = new Claim(
                record(),
                number(1),
                number(2),
                lane,
                tenant,
                conversation(),
                owner,
                fence(),
                flag(5),
                tasks(),
                resumed(),
                flag(16),
                (int) number(8));
        Instant now = instant(columns[15]);
        return new Claimed(
                claim,
                (String) columns[10],
                (String) columns[11],
                (int) number(7) + 1,
                instant(columns[12]),
                columns[13] == null ? now : instant(columns[13]),
                columns[14] == null ? null : Long.valueOf(number(14)),
                now,
                executions);
    }

    private Set<Long> tasks() {
        if (columns[6] == null) {
            return Set.of();
        }
        List<?> ids = Json.read((String) columns[6], List.class);
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    private boolean flag(int column) {
        Object value = columns[column];
        return value instanceof Boolean b ? b : ((Number) value).intValue() != 0;
    }

    /** DATETIME comes as one or the other, depending on the driver's settings. */
    static Instant instant(Object column) {
        LocalDateTime local = column instanceof LocalDateTime l ? l : ((Timestamp) column).toLocalDateTime();
        return local.toInstant(ZoneOffset.UTC);
    }
}
