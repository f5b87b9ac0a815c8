package org.colloquy.record;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.task.DecisionStatus;
import org.colloquy.tenant.AccessScope;

/** What the tasks of a record came to, with answers and calls, as people see it. */
@Repository
public class ExecutionQueries {
    private static final String OPEN = """
            SELECT e.id, k.code, e.task_number, e.status, e.reason, e.detail, e.engine_code, e.attempts, e.input_tokens,
                   e.output_tokens, e.cost, e.started_at, NULL AS ended_at, NULL AS answer, NULL AS errors,
                   NULL AS field_values
            FROM open_execution e
            JOIN open_record o ON o.id = e.record_id
            JOIN ai_task k ON k.id = e.task_id
            WHERE e.record_id = ?
            """;

    private static final String ENDED = """
            SELECT e.id, k.code, e.task_number, e.status, e.reason, e.detail, e.engine_code, e.attempts, e.input_tokens,
                   e.output_tokens, e.cost, e.started_at, e.ended_at, a.answer, a.errors, e.field_values
            FROM execution e
            JOIN ai_task k ON k.id = e.task_id
            LEFT JOIN raw_answer a ON a.id = (SELECT MAX(w.id) FROM raw_answer w WHERE w.execution_id = e.id)
            WHERE e.record_id = ?
            """;

    private static final String CALLS = """
            SELECT c.id, c.execution_id, c.called_at, c.engine_code, c.model, c.status, c.http_status, c.input_tokens,
                   c.output_tokens, c.cost, c.latency_ms, c.purpose, c.waste
            FROM engine_call c WHERE c.record_id = ?
            """;

    /** The newest failed records only: a run may have any number of them, and a page must cost the same. */
    private static final String FAILURES = """
            SELECT k.code, e.reason, COUNT(*), MAX(e.ended_at)
            FROM (SELECT x.id FROM record x WHERE x.run_id = ? AND x.status IN ('FAILED', 'PARTIAL')
                  ORDER BY x.id DESC LIMIT 2000) r
            JOIN execution e ON e.record_id = r.id AND e.status = 'FAILED'
            JOIN ai_task k ON k.id = e.task_id
            WHERE 1 = 1
            """;

    @Inject
    private Database database;

    /** The executions of a record, in the order in which their tasks were made, each with its calls, oldest first. */
    public List<ExecutionLine> of(long record, AccessScope scope) {
        Map<Long, List<CallLine>> calls = calls(record, scope).stream()
                .filter(c -> c.execution() != null)
                .collect(Collectors.groupingBy(CallLine::execution));
        List<ExecutionLine> lines = new ArrayList<>();
        lines.addAll(executions(scope.restrict(new Sql(ENDED, record), "e.tenant_id"), calls));
        lines.addAll(executions(scope.restrict(new Sql(OPEN, record), "o.tenant_id"), calls));
        return List.copyOf(lines);
    }

    /** The calls made for a record, oldest first. */
    public List<CallLine> calls(long record, AccessScope scope) {
        Sql sql = scope.restrict(new Sql(CALLS, record), "c.tenant_id");
        return database.rows(sql.add("ORDER BY c.id"), ExecutionQueries::call);
    }

    /** The failures of a run by cause, most first, among its newest 2,000 records that failed wholly or in part. */
    public List<FailureGroup> failures(long run, AccessScope scope) {
        Sql sql = scope.restrict(new Sql(FAILURES, run), "e.tenant_id");
        return database.rows(
                sql.add("GROUP BY k.code, e.reason ORDER BY COUNT(*) DESC, k.code, e.reason"),
                row -> new FailureGroup(row.text(0), row.text(1), row.whole(2), row.instant(3)));
    }

    private List<ExecutionLine> executions(Sql sql, Map<Long, List<CallLine>> calls) {
        return database.rows(sql.add("ORDER BY e.task_id"), row -> line(row, calls.getOrDefault(row.id(0), List.of())));
    }

    private static ExecutionLine line(Row row, List<CallLine> calls) {
        return new ExecutionLine(
                row.whole(0),
                row.text(1),
                row.integer(2),
                row.word(3, DecisionStatus.class),
                row.text(4),
                row.text(5),
                row.text(6),
                row.integer(7),
                row.whole(8),
                row.whole(9),
                row.decimal(10),
                row.instant(11),
                row.instant(12),
                row.text(13),
                row.text(14) == null ? List.of() : row.text(14).lines().toList(),
                row.json(15),
                calls);
    }

    private static CallLine call(Row row) {
        return new CallLine(
                row.whole(0),
                row.id(1),
                row.instant(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.integer(6),
                row.whole(7),
                row.whole(8),
                row.decimal(9),
                row.integer(10),
                row.text(11),
                row.text(12));
    }
}
