package org.colloquy.run;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.colloquy.job.JobScopes;
import org.colloquy.money.Tokens;
import org.colloquy.queue.Lane;
import org.colloquy.storage.Cursor;
import org.colloquy.storage.Database;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** Runs as people see them. What is older than its job's history is hidden (B15). */
@Repository
public class RunQueries {
    private static final String LIST = "run";

    private static final String IDS = """
            SELECT u.id FROM run u JOIN job j ON j.id = u.job_id
            WHERE (u.ended_at IS NULL
                OR u.ended_at >= UTC_TIMESTAMP(6) - INTERVAL COALESCE(JSON_VALUE(j.settings, '$.historyDays'), 60) DAY)
            """;

    /**
     * The counters of all ids, folded and unfolded, and the open records, in one statement: it sees one moment, so they
     * add up (B2.3). {@code %s} is the list of ids.
     */
    private static final String REPORTS = """
            SELECT u.id, u.job_id, j.code, u.lane, u.status, u.cause, u.day, u.started_at, u.ended_at, u.started_by,
                   u.configuration_version, u.token, u.scan_state, u.estimate, u.parent_id, u.hold_reason, u.hold_since,
                   u.hold_until, n.matched, o.pending, o.running, o.waiting, n.succeeded, n.partial, n.skipped,
                   n.failed, n.cancelled, n.retries, n.up_to_date, n.filtered, n.left_out, n.input_tokens, n.output_tokens,
                   n.cost
            FROM run u
            JOIN job j ON j.id = u.job_id
            LEFT JOIN (
              SELECT run_id, SUM(matched) matched, SUM(succeeded) succeeded, SUM(partial) partial,
                     SUM(skipped) skipped, SUM(failed) failed, SUM(cancelled) cancelled, SUM(retries) retries,
                     SUM(scanned_up_to_date) up_to_date, SUM(scanned_filtered) filtered, SUM(scanned_off) left_out,
                     SUM(input_tokens) input_tokens, SUM(output_tokens) output_tokens, SUM(cost) cost
              FROM (SELECT run_id, matched, succeeded, partial, skipped, failed, cancelled, retries,
                           scanned_up_to_date, scanned_filtered, scanned_off, input_tokens, output_tokens, cost
                    FROM run_counter WHERE run_id IN %1$s
                    UNION ALL
                    SELECT run_id, matched, succeeded, partial, skipped, failed, cancelled, retries,
                           scanned_up_to_date, scanned_filtered, scanned_off, input_tokens, output_tokens, cost
                    FROM run_delta WHERE run_id IN %1$s) b
              GROUP BY run_id) n ON n.run_id = u.id
            LEFT JOIN (
              SELECT run_id, SUM(state = 'PENDING') pending, SUM(state = 'RUNNING') running,
                     SUM(state = 'WAITING') waiting
              FROM open_record WHERE run_id IN %1$s GROUP BY run_id) o ON o.run_id = u.id
            WHERE u.id IN %1$s
            ORDER BY u.id DESC
            """;

    private static final int LISTS_OF_IDS = 4;

    @Inject
    private Database database;

    /**
     * One page of a job's runs, newest first.
     *
     * @throws org.colloquy.storage.BadInput if the cursor is none of this list
     */
    public Page<RunReport> ofJob(long job, AccessScope scope, Paging paging) {
        Sql sql = JobScopes.restrict(scope, new Sql(IDS).and("u.job_id = ?", job), "j");
        if (paging.cursor() != null) {
            sql.and("u.id < ?", Cursor.parse(paging.cursor(), LIST, 1).keys().get(0));
        }
        Page<Long> ids =
                database.page(sql.add("ORDER BY u.id DESC"), paging, row -> row.id(0), id -> Cursor.of(LIST, id));
        return new Page<>(reports(ids.items()), ids.nextCursor());
    }

    /** A run. */
    public Optional<RunReport> find(long id, AccessScope scope) {
        Sql sql = JobScopes.restrict(scope, new Sql(IDS).and("u.id = ?", id), "j");
        return database.row(sql, row -> row.id(0))
                .flatMap(one -> reports(List.of(one)).stream().findFirst());
    }

    /** The newest run of a job that has not ended, else the newest one; child runs, which retry, are passed by. */
    public Optional<RunReport> current(long job, AccessScope scope) {
        Sql sql = JobScopes.restrict(scope, new Sql(IDS).and("u.job_id = ? AND u.parent_id IS NULL", job), "j")
                .add("ORDER BY u.status IN ('RUNNING', 'PAUSED', 'STOPPED') DESC, u.id DESC LIMIT 1");
        return database.row(sql, row -> row.id(0))
                .flatMap(one -> reports(List.of(one)).stream().findFirst());
    }

    /** Runs of all jobs that have not ended, newest first; at most 1,000. */
    public List<RunReport> open(AccessScope scope) {
        Sql sql = JobScopes.restrict(scope, new Sql(IDS).and("u.status IN ('RUNNING', 'PAUSED')"), "j")
                .add("ORDER BY u.id DESC LIMIT " + Paging.MOST);
        return reports(database.rows(sql, row -> row.id(0)));
    }

    private List<RunReport> reports(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql(REPORTS.formatted(Sql.list(ids.size())));
        for (int i = 0; i < LISTS_OF_IDS; i++) {
            sql.add("", ids.toArray());
        }
        return database.rows(sql, RunQueries::report);
    }

    private static RunReport report(Row row) {
        return new RunReport(
                row.whole(0),
                row.whole(1),
                row.text(2),
                row.word(3, Lane.class),
                row.word(4, RunState.class),
                row.word(5, RunTrigger.class),
                row.day(6),
                row.instant(7),
                row.instant(8),
                row.text(9),
                row.whole(10),
                row.text(11),
                "SCANNING".equals(row.text(12)),
                row.json(13),
                row.id(14),
                row.text(15) == null ? null : new RunReport.Hold(row.text(15), row.instant(16), row.instant(17)),
                counters(row));
    }

    private static RunCounters counters(Row row) {
        return new RunCounters(
                row.whole(18),
                row.whole(19),
                row.whole(20),
                row.whole(21),
                row.whole(22),
                row.whole(23),
                row.whole(24),
                row.whole(25),
                row.whole(26),
                row.whole(27),
                row.whole(28),
                row.whole(29),
                row.whole(30),
                Tokens.of(row.whole(31), row.whole(32)),
                row.decimal(33));
    }
}
