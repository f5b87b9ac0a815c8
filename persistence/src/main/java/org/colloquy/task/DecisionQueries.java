package org.colloquy.task;

import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/**
 * The stored decisions of a conversation as people see them. Pairs that were never judged, or whose reason is worked out
 * on request, are not among them (B3).
 */
@Repository
public class DecisionQueries {
    private static final String DECISIONS = """
            SELECT d.task_id, k.code, d.task_number, d.status, d.reason, d.detail, d.attempts, d.input_tokens,
                   d.output_tokens, d.cost, d.record_id, d.execution_id, d.decided_at
            FROM decision d
            JOIN conversation c ON c.id = d.conversation_id
            JOIN ai_task k ON k.id = d.task_id
            WHERE d.conversation_id = ?
            """;

    @Inject
    private Database database;

    /** The stored decisions, in the order in which their tasks were made. */
    public List<DecisionLine> of(long conversation, AccessScope scope) {
        Sql sql = scope.restrict(new Sql(DECISIONS, conversation), "c.tenant_id");
        return database.rows(sql.add("ORDER BY d.task_id"), DecisionQueries::line);
    }

    private static DecisionLine line(Row row) {
        return new DecisionLine(
                row.whole(0),
                row.text(1),
                row.integer(2),
                row.word(3, DecisionStatus.class),
                row.text(4),
                row.text(5),
                row.integer(6),
                row.whole(7),
                row.whole(8),
                row.decimal(9),
                row.id(10),
                row.id(11),
                row.instant(12));
    }
}
