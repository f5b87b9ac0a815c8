package org.colloquy.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Cursor;
import org.colloquy.storage.Database;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/**
 * Processing records as people see them, the open ones and history together, newest first by id. One statement reads
 * both, so that a record that ends meanwhile is seen once. What is older than its job's history is hidden (B15).
 */
@Repository
public class RecordQueries {
    private static final String LIST = "record";

    private static final String OPEN = """
            SELECT x.id, x.run_id, j.code AS job, t.code AS tenant, x.conversation_id, x.external_id, x.state AS status,
                   x.reason, x.due_at, x.attempts, x.stored_at, x.started_at, NULL AS ended_at, 0 AS input_tokens,
                   0 AS output_tokens, 0 AS cost, x.retry_of, NULL AS retried_as
            FROM open_record x JOIN job j ON j.id = x.job_id JOIN tenant t ON t.id = x.tenant_id
            WHERE 1 = 1
            """;

    private static final String ENDED = """
            SELECT x.id, x.run_id, j.code, t.code, x.conversation_id, x.external_id, x.status, x.reason, NULL,
                   x.attempts, x.stored_at, x.started_at, x.ended_at, x.input_tokens, x.output_tokens, x.cost,
                   x.retry_of, x.retried_as
            FROM record x JOIN job j ON j.id = x.job_id JOIN tenant t ON t.id = x.tenant_id
            WHERE x.ended_at >= UTC_TIMESTAMP(6) - INTERVAL COALESCE(JSON_VALUE(j.settings, '$.historyDays'), 60) DAY
            """;

    @Inject
    private Database database;

    /**
     * One page of the records that match.
     *
     * @throws org.colloquy.storage.BadInput if the cursor is none of this list
     */
    public Page<RecordLine> list(RecordFilter filter, AccessScope scope, Paging paging) {
        Long after = paging.cursor() == null
                ? null
                : Cursor.parse(paging.cursor(), LIST, 1).keys().get(0);
        String newest = "ORDER BY x.id DESC LIMIT " + paging.fetch();
        Sql sql = new Sql("SELECT * FROM ((")
                .add(matching(new Sql(OPEN), filter, "state", "open_execution", scope, after)
                        .add(newest))
                .add(") UNION ALL (")
                .add(matching(new Sql(ENDED), filter, "status", "execution", scope, after)
                        .add(newest))
                .add(")) seen ORDER BY id DESC");
        return database.page(sql, paging, RecordQueries::line, last -> Cursor.of(LIST, last.id()));
    }

    /** A record. */
    public Optional<RecordLine> find(long id, AccessScope scope) {
        Sql sql = new Sql("SELECT * FROM ((")
                .add(scope.restrict(new Sql(OPEN).and("x.id = ?", id), "x.tenant_id"))
                .add(") UNION ALL (")
                .add(scope.restrict(new Sql(ENDED).and("x.id = ?", id), "x.tenant_id"))
                .add(")) seen");
        return database.row(sql, RecordQueries::line);
    }

    /** The records of a conversation, newest first; at most {@code most}. */
    public List<RecordLine> ofConversation(long conversation, AccessScope scope, int most) {
        String newest = "ORDER BY x.id DESC LIMIT " + most;
        Sql sql = new Sql("SELECT * FROM ((")
                .add(scope.restrict(new Sql(OPEN).and("x.conversation_id = ?", conversation), "x.tenant_id")
                        .add(newest))
                .add(") UNION ALL (")
                .add(scope.restrict(new Sql(ENDED).and("x.conversation_id = ?", conversation), "x.tenant_id")
                        .add(newest))
                .add(")) seen " + newest.replace("x.", ""));
        return database.rows(sql, RecordQueries::line);
    }

    private static Sql matching(
            Sql sql, RecordFilter filter, String state, String executions, AccessScope scope, Long after) {
        scope.restrict(sql, "x.tenant_id")
                .andIf(filter.run(), "x.run_id = ?")
                .andIf(filter.job(), "x.job_id = ?")
                .andIf(filter.tenant(), "t.code = ?")
                .andIf(after, "x.id < ?");
        if (!filter.states().isEmpty()) {
            sql.andIn("x." + state, filter.states());
        }
        if (filter.text() != null) {
            sql.and("(x.external_id LIKE ? ESCAPE '!' OR x.id = ?)", Sql.prefix(filter.text()), number(filter.text()));
        }
        return filter.task() == null && filter.error() == null
                ? sql
                : sql.add(" AND EXISTS (").add(executed(filter, executions)).add(")");
    }

    private static Sql executed(RecordFilter filter, String executions) {
        Sql sql = new Sql("SELECT 1 FROM " + executions
                        + " e JOIN ai_task k ON k.id = e.task_id WHERE e.record_id = x.id")
                .andIf(filter.task(), "k.code = ?")
                .andIf(filter.error(), "e.reason = ?");
        return filter.error() == null ? sql : sql.and("e.status = 'FAILED'");
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static RecordLine line(Row row) {
        return new RecordLine(
                row.whole(0),
                row.whole(1),
                row.text(2),
                row.text(3),
                row.whole(4),
                row.text(5),
                row.word(6, RecordState.class),
                row.text(7),
                row.instant(8),
                row.integer(9),
                row.instant(10),
                row.instant(11),
                row.instant(12),
                row.whole(13),
                row.whole(14),
                row.decimal(15),
                row.id(16),
                row.id(17));
    }
}
