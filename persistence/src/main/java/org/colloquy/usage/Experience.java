package org.colloquy.usage;

import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Sql;

/** What the newest executions and calls took. Looks at a few hundred rows, however much history there is. */
@Repository
public class Experience {
    private static final String OF_TASK = """
            SELECT COUNT(*), SUM(c.token_estimate), SUM(e.input_tokens), SUM(e.output_tokens)
            FROM (SELECT x.conversation_id, x.input_tokens, x.output_tokens FROM execution x
                  WHERE x.status = 'SUCCEEDED' AND x.task_id = ? ORDER BY x.id DESC LIMIT 300) e
            JOIN conversation c ON c.id = e.conversation_id
            """;

    private static final String LATENCY = """
            SELECT COUNT(*), AVG(k.latency_ms) FROM (
              SELECT engine_id, latency_ms, status FROM engine_call ORDER BY id DESC LIMIT 1000) k
            WHERE k.engine_id = ? AND k.status = 'ANSWERED'
            """;

    @Inject
    private Database database;

    /** What the newest successful executions of a task took. */
    public TaskUsage of(long task) {
        return database.row(
                        new Sql(OF_TASK, task),
                        row -> new TaskUsage(row.whole(0), row.whole(1), row.whole(2), row.whole(3)))
                .orElse(TaskUsage.NONE);
    }

    /** Milliseconds that an engine takes to answer, lately; empty when it has not answered lately. */
    public OptionalLong latency(long engine) {
        return database.row(
                        new Sql(LATENCY, engine),
                        row -> row.whole(0) == 0 ? OptionalLong.empty() : OptionalLong.of(row.whole(1)))
                .orElse(OptionalLong.empty());
    }
}
