package org.colloquy.usage;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** What engine calls took, summed up from the ledger (B7.3). Days are UTC. */
@Repository
public class UsageQueries {
    private static final String SUMS = """
            COUNT(*), SUM(c.input_tokens), SUM(c.output_tokens), SUM(c.cost), SUM(c.purpose = 'REASK'),
            SUM(CASE WHEN c.waste IS NULL THEN 0 ELSE c.cost END)
            FROM engine_call c LEFT JOIN tenant t ON t.id = c.tenant_id LEFT JOIN ai_task k ON k.id = c.task_id
            WHERE c.called_at >= ? AND c.called_at < ?
            """;

    @Inject
    private Database database;

    /**
     * One row for each group that has calls, in the order of the keys.
     *
     * @param by at least one
     */
    public List<UsageRow> rows(Instant from, Instant to, Set<UsageGrouping> by, AccessScope scope) {
        String columns = by.stream().map(UsageGrouping::column).collect(Collectors.joining(", "));
        Sql sql = scope.restrict(new Sql("SELECT " + columns + ", " + SUMS, from, to), "c.tenant_id");
        return database.rows(sql.add("GROUP BY " + columns + " ORDER BY " + columns), row -> row(row, by));
    }

    private static UsageRow row(Row row, Set<UsageGrouping> by) {
        Map<String, String> keys = new LinkedHashMap<>();
        int column = 0;
        for (UsageGrouping grouping : by) {
            keys.put(grouping.key(), row.text(column++));
        }
        return new UsageRow(
                keys,
                row.whole(column),
                row.whole(column + 1),
                row.whole(column + 2),
                row.decimal(column + 3),
                row.whole(column + 4),
                row.decimal(column + 5));
    }
}
