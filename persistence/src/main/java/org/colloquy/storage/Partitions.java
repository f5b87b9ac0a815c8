package org.colloquy.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The partitions of the history tables: one a day (UTC), by id, so that pruning drops a partition instead of deleting
 * rows (B15). They are made ahead of time out of the last one, which is empty then: that costs nothing.
 */
@Repository
public class Partitions {
    /** Tables that grow by history only. */
    public static final List<String> TABLES = List.of("record", "execution", "engine_call", "raw_answer", "journal");

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'d'yyyyMMdd");

    private static final String NAMES = """
            SELECT partition_name FROM information_schema.partitions
            WHERE table_schema = DATABASE() AND table_name = ?1 AND partition_name <> 'rest'
            """;

    private static final String SPLIT =
            "ALTER TABLE %s REORGANIZE PARTITION rest INTO (%s, PARTITION rest VALUES LESS THAN MAXVALUE)";

    private static final String DAY = "PARTITION %s VALUES LESS THAN (%d)";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /**
     * Makes the partitions that are missing.
     *
     * @param from first day
     * @param days how many days, that one included
     * @return how many were made
     */
    public int ahead(LocalDate from, int days) {
        return TABLES.stream().mapToInt(table -> ahead(table, from, days)).sum();
    }

    /** Only days after the last one that is there: ranges ascend. */
    private int ahead(String table, LocalDate from, int days) {
        List<?> there = em.createNativeQuery(NAMES).setParameter(1, table).getResultList();
        String last =
                there.stream().map(Object::toString).max(String::compareTo).orElse("");
        List<String> missing = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
            if (NAME.format(day).compareTo(last) > 0) {
                missing.add(DAY.formatted(
                        NAME.format(day),
                        Ids.floor(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))));
            }
        }
        if (!missing.isEmpty()) {
            em.createNativeQuery(SPLIT.formatted(table, String.join(", ", missing)))
                    .executeUpdate();
        }
        return missing.size();
    }
}
