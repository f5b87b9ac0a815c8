package org.colloquy.audit;

import jakarta.inject.Inject;
import org.colloquy.storage.Cursor;
import org.colloquy.storage.Database;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The audit log as people see it, newest first. */
@Repository
public class AuditQueries {
    private static final String LIST = "audit";

    private static final String ENTRIES = """
            SELECT a.id, a.audited_at, a.actor, a.action, a.object, t.code, a.before_state, a.after_state
            FROM audit a LEFT JOIN tenant t ON t.id = a.tenant_id
            WHERE 1 = 1
            """;

    @Inject
    private Database database;

    /**
     * One page of the entries that match.
     *
     * @throws org.colloquy.storage.BadInput if the cursor is none of this list
     */
    public Page<AuditLine> list(AuditFilter filter, AccessScope scope, Paging paging) {
        Sql sql = scope.restrict(new Sql(ENTRIES), "a.tenant_id")
                .andIf(filter.from(), "a.audited_at >= ?")
                .andIf(filter.to(), "a.audited_at < ?")
                .andIf(filter.actor(), "a.actor = ?")
                .andIf(filter.tenant(), "t.code = ?");
        if (filter.object() != null) {
            sql.and("a.object LIKE ? ESCAPE '!'", Sql.prefix(filter.object()));
        }
        if (paging.cursor() != null) {
            sql.and("a.id < ?", Cursor.parse(paging.cursor(), LIST, 1).keys().get(0));
        }
        return database.page(
                sql.add("ORDER BY a.id DESC"), paging, AuditQueries::line, last -> Cursor.of(LIST, last.id()));
    }

    private static AuditLine line(Row row) {
        return new AuditLine(
                row.whole(0),
                row.instant(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.json(6),
                row.json(7));
    }
}
