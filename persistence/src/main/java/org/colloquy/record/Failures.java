package org.colloquy.record;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The quarantine: failed executions until somebody retries or dismisses them. */
@Repository
public class Failures {
    /** Those of a deleted conversation cannot be tried again and tell nobody anything. */
    private static final String FIND = """
            SELECT e.id, e.record_id, e.run_id, r.job_id, e.tenant_id, e.conversation_id, e.task_id
            FROM execution e
            JOIN record r ON r.id = e.record_id
            JOIN job j ON j.id = r.job_id
            JOIN tenant t ON t.id = e.tenant_id
            JOIN ai_task k ON k.id = e.task_id
            JOIN conversation c ON c.id = e.conversation_id
            WHERE e.status = 'FAILED' AND e.handled IS NULL
            """;

    @Inject
    private Database database;

    /** What was done about a failure. */
    public enum Handling {
        RETRIED,
        DISMISSED
    }

    /** The oldest that are meant and seen, those of a record together; locked until the transaction ends. */
    public List<Failure> find(FailureFilter filter, AccessScope scope, int most) {
        Sql sql = scope.restrict(new Sql(FIND), "e.tenant_id")
                .andIf(filter.run(), "e.run_id = ?")
                .andIf(filter.job(), "j.code = ?")
                .andIf(filter.tenant(), "t.code = ?")
                .andIf(filter.task(), "k.code = ?")
                .andIf(filter.engine(), "e.engine_code = ?")
                .andIf(filter.error(), "e.reason = ?");
        if (filter.records() != null) {
            sql.andIn("e.record_id", filter.records());
        }
        return database.rows(sql.add("ORDER BY e.record_id, e.id LIMIT " + most + " FOR UPDATE"), Failures::failure);
    }

    /** Takes them out of quarantine. */
    public void handle(Collection<Failure> failures, Handling as) {
        if (!failures.isEmpty()) {
            database.change(new Sql("UPDATE execution SET handled = ? WHERE 1 = 1", as)
                    .andIn("id", failures.stream().map(Failure::execution).toList()));
        }
    }

    /** Says which record repeats what failed in another one. */
    public void link(long record, long retry) {
        database.change(new Sql("UPDATE record SET retried_as = ? WHERE id = ?", retry, record));
    }

    private static Failure failure(Row row) {
        return new Failure(
                row.whole(0), row.whole(1), row.whole(2), row.whole(3), row.whole(4), row.whole(5), row.whole(6));
    }
}
