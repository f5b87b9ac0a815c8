package org.colloquy.usage;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.record.BacklogQueries;
import org.colloquy.record.QuarantineGroup;
import org.colloquy.record.QuarantineQueries;
import org.colloquy.storage.Database;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** The indicators, worked out when asked for from what is stored anyway: the last hour's part of history by its ids. */
@Repository
public class IndicatorQueries {
    private static final Duration WINDOW = Duration.ofHours(1);

    private static final String LAGS = """
            SELECT TIMESTAMPDIFF(MICROSECOND, x.stored_at, x.ended_at) FROM (
              SELECT r.id, r.stored_at, r.ended_at FROM record r WHERE r.id >= ?
            """;

    private static final String TASKS = """
            SELECT k.code, SUM(e.status = 'SUCCEEDED'), SUM(e.status = 'FAILED'), SUM(GREATEST(e.attempts - 1, 0))
            FROM execution e JOIN ai_task k ON k.id = e.task_id WHERE e.id >= ?
            """;

    private static final String ENGINES = """
            SELECT c.engine_code, SUM(c.status = 'ANSWERED'), SUM(c.status <> 'ANSWERED'),
                   SUM(COALESCE(c.http_status, 0) = 429) / COUNT(*),
                   EXISTS (SELECT 1 FROM hold h WHERE h.scope = 'ENGINE' AND h.scope_id = MAX(c.engine_id)
                           AND h.reason = 'ENGINE_BLOCKED')
            FROM engine_call c WHERE c.id >= ?
            """;

    private static final String WAITING = "SELECT o.reason, COUNT(*) FROM open_record o WHERE o.state = 'WAITING'";

    private static final String NODES = """
            SELECT name, heartbeat_at FROM node
            WHERE heartbeat_at >= UTC_TIMESTAMP(6) - INTERVAL 1 DAY ORDER BY name
            """;

    @Inject
    private Database database;

    @Inject
    private DatabaseClock clock;

    @Inject
    private BacklogQueries backlog;

    @Inject
    private QuarantineQueries quarantine;

    /** The indicators now, of the tenants inside the scope. */
    public Indicators indicators(AccessScope scope) {
        Instant now = clock.now();
        long since = Ids.floor(now.minus(WINDOW));
        return new Indicators(
                backlog.byTenant(scope),
                lag(since, scope),
                grouped(TASKS, "e", "k.code", since, scope, IndicatorQueries::task),
                grouped(ENGINES, "c", "c.engine_code", since, scope, IndicatorQueries::engine),
                quarantine.groups(scope).stream()
                        .mapToLong(QuarantineGroup::count)
                        .sum(),
                waiting(scope),
                database.rows(new Sql(NODES), row -> new Indicators.Heartbeat(row.text(0), row.instant(1))));
    }

    private <T> List<T> grouped(
            String text, String table, String by, long since, AccessScope scope, Function<Row, T> read) {
        Sql sql = scope.restrict(new Sql(text, since), table + ".tenant_id");
        return database.rows(sql.add("GROUP BY " + by + " ORDER BY " + by), read);
    }

    /** Over the newest 1,000: sorting an hour of a busy system for one number is not worth its price. */
    private Indicators.Lag lag(long since, AccessScope scope) {
        Sql sql =
                scope.restrict(new Sql(LAGS, since), "r.tenant_id").add("ORDER BY r.id DESC LIMIT 1000) x ORDER BY 1");
        List<Long> micros = database.rows(sql, row -> row.id(0));
        return new Indicators.Lag(percentile(micros, 50), percentile(micros, 95), percentile(micros, 99));
    }

    static BigDecimal percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return null;
        }
        long micros = sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        return BigDecimal.valueOf(micros, 6).setScale(3, RoundingMode.HALF_UP);
    }

    private Map<String, Long> waiting(AccessScope scope) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        Sql sql = scope.restrict(new Sql(WAITING), "o.tenant_id").add("GROUP BY o.reason ORDER BY o.reason");
        database.rows(sql, row -> reasons.put(String.valueOf(row.text(0)), row.whole(1)));
        return reasons;
    }

    private static Indicators.TaskRate task(Row row) {
        return new Indicators.TaskRate(row.text(0), row.whole(1), row.whole(2), row.whole(3));
    }

    private static Indicators.EngineRate engine(Row row) {
        return new Indicators.EngineRate(row.text(0), row.whole(1), row.whole(2), row.decimal(3), row.flag(4));
    }
}
