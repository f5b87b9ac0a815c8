package org.colloquy.run;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.storage.Repository;

/** Folds the differences of counters into the counters (B7.4). */
@Repository
public class CounterFold {
    private static final String PICK =
            "SELECT id FROM run_delta WHERE (id >> 12) & 1023 = ?1 OR id < ?2 ORDER BY id LIMIT ?3 FOR UPDATE SKIP LOCKED";

    private static final String FOLD = """
            INSERT INTO run_counter (run_id, matched, succeeded, partial, skipped, failed, cancelled, retries,
              scanned_up_to_date, scanned_filtered, scanned_off, input_tokens, output_tokens, cost)
            SELECT run_id, SUM(matched), SUM(succeeded), SUM(partial), SUM(skipped), SUM(failed), SUM(cancelled),
              SUM(retries), SUM(scanned_up_to_date), SUM(scanned_filtered), SUM(scanned_off), SUM(input_tokens),
              SUM(output_tokens), SUM(cost)
            FROM run_delta WHERE id IN (%s) GROUP BY run_id ORDER BY run_id
            ON DUPLICATE KEY UPDATE matched = run_counter.matched + VALUES(matched),
              succeeded = run_counter.succeeded + VALUES(succeeded), partial = run_counter.partial + VALUES(partial),
              skipped = run_counter.skipped + VALUES(skipped), failed = run_counter.failed + VALUES(failed),
              cancelled = run_counter.cancelled + VALUES(cancelled), retries = run_counter.retries + VALUES(retries),
              scanned_up_to_date = run_counter.scanned_up_to_date + VALUES(scanned_up_to_date),
              scanned_filtered = run_counter.scanned_filtered + VALUES(scanned_filtered),
              scanned_off = run_counter.scanned_off + VALUES(scanned_off),
              input_tokens = run_counter.input_tokens + VALUES(input_tokens),
              output_tokens = run_counter.output_tokens + VALUES(output_tokens),
              cost = run_counter.cost + VALUES(cost)
            """;

    private static final String DROP = "DELETE FROM run_delta WHERE id IN (%s)";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /**
     * Folds what this node inserted, and what others left lying.
     *
     * @param node this node's number
     * @param olderThan ids below this one are folded whoever inserted them
     * @return how many differences were folded
     */
    public int fold(int node, long olderThan, int most) {
        List<?> ids = em.createNativeQuery(PICK)
                .setParameter(1, node)
                .setParameter(2, olderThan)
                .setParameter(3, most)
                .getResultList();
        if (!ids.isEmpty()) {
            String list = ids.stream().map(Object::toString).collect(Collectors.joining(","));
            em.createNativeQuery(FOLD.formatted(list)).executeUpdate();
            em.createNativeQuery(DROP.formatted(list)).executeUpdate();
        }
        return ids.size();
    }
}
