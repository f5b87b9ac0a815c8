package org.colloquy.run;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Sql;

/**
 * The batch runtime's own tables, in the schema beside ours: what it leaves behind there. An execution whose node was
 * killed stays STARTED for ever, and its own interface cannot end it; and a long backfill leaves an execution for each
 * stretch of its scan. Nothing of it is needed to go on: the runs remember that.
 */
@Repository
public class BatchExecutions {
    private static final String THERE = """
            SELECT table_schema FROM information_schema.tables
            WHERE table_schema = CONCAT(DATABASE(), '_batch') AND table_name = 'jbatchEXECUTIONINSTANCEDATA'
            """;

    /** Whatever began before the oldest node that lives is dead; so is what has gone on for a day. */
    private static final String KILLED = """
            UPDATE %s.jbatchEXECUTIONINSTANCEDATA
            SET batchstatus = 'FAILED', exitstatus = 'KILLED', endtime = UTC_TIMESTAMP(), updatetime = UTC_TIMESTAMP()
            WHERE batchstatus IN ('STARTING', 'STARTED', 'STOPPING')
              AND createtime < GREATEST(UTC_TIMESTAMP() - INTERVAL 1 DAY,
                (SELECT COALESCE(MIN(n.started_at), '2000-01-01') FROM node n
                 WHERE n.heartbeat_at > UTC_TIMESTAMP(6) - INTERVAL 60 SECOND))
            """;

    private static final String OLD = """
            SELECT e.jobinstanceid FROM %s.jbatchEXECUTIONINSTANCEDATA e
            WHERE e.createtime < UTC_TIMESTAMP() - INTERVAL 2 DAY
              AND e.batchstatus NOT IN ('STARTING', 'STARTED', 'STOPPING')
            ORDER BY e.jobexecid LIMIT 5000
            """;

    /** In the order of their foreign keys, which delete nothing by themselves. */
    private static final List<String> FORGET = List.of(
            """
            DELETE FROM %1$s.jbatchSTEPSTATUS WHERE id IN (
              SELECT s.stepexecid FROM %1$s.jbatchSTEPEXECUTIONINSTANCEDATA s
              JOIN %1$s.jbatchEXECUTIONINSTANCEDATA e ON e.jobexecid = s.jobexecid WHERE e.jobinstanceid IN (%2$s))
            """,
            """
            DELETE FROM %1$s.jbatchSTEPEXECUTIONINSTANCEDATA WHERE jobexecid IN (
              SELECT e.jobexecid FROM %1$s.jbatchEXECUTIONINSTANCEDATA e WHERE e.jobinstanceid IN (%2$s))
            """,
            "DELETE FROM %1$s.jbatchEXECUTIONINSTANCEDATA WHERE jobinstanceid IN (%2$s)",
            "DELETE FROM %1$s.jbatchJOBSTATUS WHERE id IN (%2$s)",
            "DELETE FROM %1$s.jbatchJOBINSTANCEDATA WHERE jobinstanceid IN (%2$s)",
            "DELETE FROM %1$s.jbatchCHECKPOINTDATA WHERE SUBSTRING_INDEX(id, ',', 1) IN (%2$s)");

    @Inject
    private Database database;

    /** Ends what is dead and forgets what is old; how many were dead. */
    public int tidy() {
        List<String> schema = database.rows(new Sql(THERE), row -> row.text(0));
        return schema.isEmpty() ? 0 : tidy('`' + schema.get(0) + '`');
    }

    private int tidy(String schema) {
        int killed = database.change(new Sql(KILLED.formatted(schema)));
        List<Long> old = database.rows(new Sql(OLD.formatted(schema)), row -> row.id(0));
        if (!old.isEmpty()) {
            String ids = old.stream().map(Object::toString).collect(Collectors.joining(", "));
            FORGET.forEach(statement -> database.change(new Sql(statement.formatted(schema, ids))));
        }
        return killed;
    }
}
