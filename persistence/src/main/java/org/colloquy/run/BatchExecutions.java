package org.colloquy.run;

import jakarta.inject.Inject;
import java.util.List;
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

    /** The other tables follow by their foreign keys, except the checkpoints, which have none. */
    private static final String OLD = """
            DELETE FROM %1$s.jbatchJOBINSTANCEDATA WHERE jobinstanceid IN (
              SELECT e.jobinstanceid FROM %1$s.jbatchEXECUTIONINSTANCEDATA e
              WHERE e.createtime < UTC_TIMESTAMP() - INTERVAL 2 DAY
                AND e.batchstatus NOT IN ('STARTING', 'STARTED', 'STOPPING'))
            LIMIT 5000
            """;

    private static final String CHECKPOINTS = """
            DELETE FROM %1$s.jbatchCHECKPOINTDATA WHERE NOT EXISTS (
              SELECT 1 FROM %1$s.jbatchJOBINSTANCEDATA i WHERE i.jobinstanceid = SUBSTRING_INDEX(id, ':', 1))
            LIMIT 10000
            """;

    @Inject
    private Database database;

    /** Ends what is dead and forgets what is old; how many were dead. */
    public int tidy() {
        List<String> schema = database.rows(new Sql(THERE), row -> row.text(0));
        if (schema.isEmpty()) {
            return 0;
        }
        String name = '`' + schema.get(0) + '`';
        int killed = database.change(new Sql(KILLED.formatted(name)));
        database.change(new Sql(OLD.formatted(name)));
        database.change(new Sql(CHECKPOINTS.formatted(name)));
        return killed;
    }
}
