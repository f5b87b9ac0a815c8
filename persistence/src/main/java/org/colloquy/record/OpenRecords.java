package org.colloquy.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.colloquy.money.Tokens;
import org.colloquy.queue.Lane;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.storage.Repository;
import org.colloquy.task.SkipReason;

/** Ending open records that nobody will work off: of a cancelled run, of a deleted conversation. */
@Repository
public class OpenRecords {
    private static final String OF_CONVERSATION = "r.conversation_id = ?1";

    /** What is in work ends by itself and is stored (B9.4). */
    private static final String OF_RUN = "r.run_id = ?1 AND r.state <> 'RUNNING'";

    private static final String ONE = "r.id = ?1 AND r.slot = 0";

    private static final String PICK = """
            SELECT r.id, r.run_id, r.job_id, r.conversation_id, COALESCE(r.fence, 0), r.forced, r.tasks, r.attempts - 1,
                   r.leases_lost, r.history, r.external_id, NULL, r.stored_at, r.started_at, r.retry_of,
                   UTC_TIMESTAMP(6), r.by_hand, r.lane, r.tenant_id
            FROM open_record r WHERE %s ORDER BY r.id LIMIT 200 FOR UPDATE
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Settlements settlements;

    @Inject
    private Runs runs;

    /** Cancels all open records of a conversation, also those in work: their settlement will find the fence lost. */
    public void cancelOf(long conversation, Instant now) {
        cancel(OF_CONVERSATION, conversation, now);
    }

    /**
     * Cancels open records of a run that are not in work, some at a time.
     *
     * @return how many; 0 when none is left
     */
    public int cancelSome(long run, Instant now) {
        return cancel(OF_RUN, run, now);
    }

    /** Ends a record that waits because a newer one of the same job judges its conversation anew (B2.4). */
    public void supersede(long record, Instant now) {
        List<?> rows = em.createNativeQuery(PICK.formatted(ONE))
                .setParameter(1, record)
                .getResultList();
        rows.forEach(row -> end(claimed((Object[]) row), RecordState.SKIPPED, SkipReason.SUPERSEDED.name(), now));
    }

    private int cancel(String which, long id, Instant now) {
        List<?> rows =
                em.createNativeQuery(PICK.formatted(which)).setParameter(1, id).getResultList();
        rows.forEach(row -> end(claimed((Object[]) row), RecordState.CANCELLED, null, now));
        return rows.size();
    }

    private void end(Claimed record, RecordState as, String why, Instant now) {
        ProcessingRecord ended = new ProcessingRecord(record, as, why, now).spent(Tokens.NONE, BigDecimal.ZERO);
        settlements.end(ended, List.of(), true);
        runs.count(record.claim().run(), RunCounters.ended(as.name(), Tokens.NONE, BigDecimal.ZERO));
    }

    private static Claimed claimed(Object[] row) {
        return new ClaimRow(row).claimed(Lane.valueOf((String) row[17]), ((Number) row[18]).longValue(), "", List.of());
    }
}
