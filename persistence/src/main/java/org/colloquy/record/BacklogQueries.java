package org.colloquy.record;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.job.JobScopes;
import org.colloquy.storage.Database;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** How much work waits. Counted through the key of run and state, by run, so that no row is read. */
@Repository
public class BacklogQueries {
    private static final String OPEN_RUNS = """
            SELECT u.id, j.code FROM run u JOIN job j ON j.id = u.job_id WHERE u.status IN ('RUNNING', 'PAUSED')
            """;

    private static final String COUNT = """
            SELECT COUNT(*), MIN(id) FROM (
              SELECT id FROM open_record WHERE run_id = ? AND state = 'PENDING' ORDER BY id LIMIT ?) counted
            """;

    private static final String BY_TENANT = """
            SELECT o.lane, j.settings, t.code, COUNT(*), MIN(o.id)
            FROM open_record o JOIN job j ON j.id = o.job_id JOIN tenant t ON t.id = o.tenant_id
            WHERE o.state = 'PENDING'
            """;

    @Inject
    private Database database;

    /** One run's part. */
    private record Part(String job, long run) {}

    /** The backlog of each job that has an open run, by its code. */
    public Map<String, Backlog> byJob(AccessScope scope) {
        Sql sql = JobScopes.restrict(scope, new Sql(OPEN_RUNS), "j");
        return database.rows(sql, row -> new Part(row.text(1), row.whole(0))).stream()
                .map(this::count)
                .collect(Collectors.toMap(Backlog::job, b -> b, BacklogQueries::together));
    }

    private Backlog count(Part part) {
        Sql sql = new Sql(COUNT, part.run(), Backlog.CEILING + 1);
        return database.row(sql, row -> new Backlog(part.job(), row.whole(0), madeAt(row.id(1))))
                .orElseThrow();
    }

    private static Backlog together(Backlog a, Backlog b) {
        Instant oldest =
                a.oldest() == null || b.oldest() != null && b.oldest().isBefore(a.oldest()) ? b.oldest() : a.oldest();
        return new Backlog(a.job(), a.count() + b.count(), oldest);
    }

    /** The whole backlog by lane, queue and tenant, exact: it reads every pending record's key. */
    public List<BacklogPart> byTenant(AccessScope scope) {
        Sql sql = scope.restrict(new Sql(BY_TENANT), "o.tenant_id");
        return database.rows(
                sql.add("GROUP BY o.lane, o.job_id, o.tenant_id ORDER BY o.lane, o.job_id, o.tenant_id"),
                BacklogQueries::part);
    }

    private static BacklogPart part(Row row) {
        String queue = row.json(1).path("dataSource").path("queue").asString(null);
        return new BacklogPart(row.text(0), queue, row.text(2), row.whole(3), madeAt(row.id(4)));
    }

    private static Instant madeAt(Long id) {
        return id == null ? null : Ids.madeAt(id);
    }
}
