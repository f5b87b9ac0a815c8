package org.colloquy.record;

import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The quarantine as people see it: failed executions, grouped by cause. */
@Repository
public class QuarantineQueries {
    private static final String GROUPS = """
            SELECT e.reason, k.code, e.engine_code, COUNT(*), MIN(e.ended_at), MAX(e.ended_at), MAX(e.record_id)
            FROM execution e
            JOIN ai_task k ON k.id = e.task_id
            JOIN record r ON r.id = e.record_id
            JOIN job j ON j.id = r.job_id
            JOIN conversation c ON c.id = e.conversation_id
            WHERE e.status = 'FAILED' AND e.handled IS NULL
              AND r.ended_at >= UTC_TIMESTAMP(6) - INTERVAL COALESCE(JSON_VALUE(j.settings, '$.historyDays'), 60) DAY
            """;

    @Inject
    private Database database;

    /** All groups, the largest first. */
    public List<QuarantineGroup> groups(AccessScope scope) {
        Sql sql = scope.restrict(new Sql(GROUPS), "e.tenant_id");
        return database.rows(
                sql.add("GROUP BY e.reason, k.code, e.engine_code ORDER BY COUNT(*) DESC, MAX(e.id) DESC"),
                QuarantineQueries::group);
    }

    private static QuarantineGroup group(Row row) {
        return new QuarantineGroup(
                row.text(0), row.text(1), row.text(2), row.whole(3), row.instant(4), row.instant(5), row.whole(6));
    }
}
