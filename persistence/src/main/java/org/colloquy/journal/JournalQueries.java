package org.colloquy.journal;

import jakarta.inject.Inject;
import org.colloquy.storage.Cursor;
import org.colloquy.storage.Database;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The journal of runs and records as people see it, newest first. */
@Repository
public class JournalQueries {
    private static final String LIST = "journal";

    private static final String LINES = """
            SELECT l.id, l.logged_at, l.level, l.run_id, l.record_id, t.code, l.node, l.message
            FROM journal l LEFT JOIN tenant t ON t.id = l.tenant_id
            WHERE 1 = 1
            """;

    @Inject
    private Database database;

    /**
     * One page of the lines that match. Lines without a tenant are seen by those only who may see every tenant.
     *
     * @throws org.colloquy.storage.BadInput if the cursor is none of this list
     */
    public Page<JournalLine> list(JournalFilter filter, AccessScope scope, Paging paging) {
        Sql sql = scope.restrict(new Sql(LINES), "l.tenant_id")
                .andIf(filter.run(), "l.run_id = ?")
                .andIf(filter.record(), "l.record_id = ?")
                .andIf(filter.text(), "LOCATE(?, l.message) > 0");
        if (filter.level() != null) {
            sql.andIn("l.level", filter.level().andAbove());
        }
        if (paging.cursor() != null) {
            sql.and("l.id < ?", Cursor.parse(paging.cursor(), LIST, 1).keys().get(0));
        }
        return database.page(
                sql.add("ORDER BY l.id DESC"), paging, JournalQueries::line, last -> Cursor.of(LIST, last.id()));
    }

    private static JournalLine line(Row row) {
        return new JournalLine(
                row.whole(0),
                row.instant(1),
                row.word(2, JournalLevel.class),
                row.id(3),
                row.id(4),
                row.text(5),
                row.text(6),
                row.text(7));
    }
}
