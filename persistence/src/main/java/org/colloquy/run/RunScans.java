package org.colloquy.run;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Sql;

/** Who scans for a full run: one at a time, by a lease on its row that goes by the database's clock (B9.3). */
@Repository
public class RunScans {
    private static final String FREE = """
             (scan_owner IS NULL OR scan_until < UTC_TIMESTAMP(6) OR scan_owner LIKE ? ESCAPE '!' AND scan_owner <> ?)
            """;

    private static final String DUE =
            "SELECT id FROM run WHERE status = 'RUNNING' AND scan_state = 'SCANNING' AND" + FREE + " ORDER BY id";

    private static final String TAKE = """
            UPDATE run SET scan_owner = ?, scan_until = TIMESTAMPADD(SECOND, ?, UTC_TIMESTAMP(6))
            WHERE id = ? AND status = 'RUNNING' AND scan_state = 'SCANNING' AND
            """ + FREE;

    private static final String RENEW = """
            UPDATE run SET scan_until = TIMESTAMPADD(SECOND, ?, UTC_TIMESTAMP(6))
            WHERE id = ? AND scan_owner = ? AND status = 'RUNNING' AND scan_state = 'SCANNING'
            """;

    private static final String RELEASE =
            "UPDATE run SET scan_owner = NULL, scan_until = NULL WHERE id = ? AND scan_owner = ?";

    private static final String WINDOW = """
            SELECT COALESCE(SUM(state <> 'WAITING'), 0), COALESCE(SUM(state = 'WAITING'), 0)
            FROM open_record WHERE run_id = ?
            """;

    private static final String MOST_WAITED_FOR = """
            SELECT reason FROM open_record WHERE run_id = ? AND state = 'WAITING'
            GROUP BY reason ORDER BY COUNT(*) DESC LIMIT 1
            """;

    @Inject
    private Database database;

    /** Who asks: his name, which his former boots begin with too, and the owner that he is now. */
    public record Scanner(String node, String owner) {
        private String former() {
            return Sql.prefix(node + ":");
        }
    }

    /** Full runs whose scan must go on and that nobody alive scans, oldest first. */
    public List<Long> due(Scanner scanner) {
        return database.rows(new Sql(DUE, scanner.former(), scanner.owner()), row -> row.id(0));
    }

    /** Takes the scan of a run if nobody alive has it and it must go on. */
    public boolean take(long run, Scanner scanner, Duration lease) {
        Sql sql = new Sql(TAKE, scanner.owner(), lease.toSeconds(), run, scanner.former(), scanner.owner());
        return database.change(sql) == 1;
    }

    /**
     * Puts off the end of the lease, and keeps the run's row locked until the transaction ends.
     *
     * @return false: the scan is no longer ours, or it must not go on
     */
    public boolean renew(long run, String owner, Duration lease) {
        return database.change(new Sql(RENEW, lease.toSeconds(), run, owner)) == 1;
    }

    /** Gives the scan back. */
    public void release(long run, String owner) {
        database.change(new Sql(RELEASE, run, owner));
    }

    /** How much of a run's work lies open. */
    public OpenWindow window(long run) {
        return database.row(new Sql(WINDOW, run), row -> new OpenWindow(row.whole(0), row.whole(1)))
                .orElseThrow();
    }

    /** What most of a run's waiting records wait for; empty when none waits. */
    public Optional<String> mostWaitedFor(long run) {
        return database.row(new Sql(MOST_WAITED_FOR, run), row -> row.text(0));
    }
}
