package org.colloquy.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.colloquy.storage.Repository;

/** What a claim comes to: guarded by its fence, in one batch of writes (B2.4). */
@Repository
public class Settlements {
    private static final String LOCK =
            "SELECT claim_record, fence, content_hash FROM conversation WHERE id = ?1 FOR UPDATE";

    private static final String RELEASE =
            "UPDATE conversation SET claim_record = NULL WHERE id = ?1 AND claim_record = ?2 AND fence = ?3";

    private static final String WAIT = """
            UPDATE open_record SET state = 'WAITING', slot = 0, reason = ?2, due_at = ?3, hold_id = ?4, owner = NULL,
              lease_until = NULL, leases_lost = 0, attempts = attempts + 1, history = TRUE
            WHERE id = ?1
            """;

    private static final String FOLLOW_UP =
            "SELECT 1 FROM open_record WHERE job_id = ?1 AND conversation_id = ?2 AND slot = 0 LIMIT 1";

    private static final String DROP_EXECUTIONS = "DELETE FROM open_execution WHERE record_id = ?1";

    private static final String DROP_RECORD = "DELETE FROM open_record WHERE id = ?1";

    private static final String LINK_RETRY = "UPDATE record SET retried_as = ?2 WHERE id = ?1";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** How a claim stands when it is settled. */
    public enum Standing {
        /** The conversation is as it was, and the claim holds. */
        GOOD,
        /** The claim holds, but the content is other than it was. */
        CHANGED,
        /** The conversation is deleted or somebody else's: nothing may be written but the calls. */
        FENCED
    }

    /** Locks the conversation and says how the claim stands. */
    public Standing lock(Claim claim, String contentHash) {
        List<?> rows =
                em.createNativeQuery(LOCK).setParameter(1, claim.conversation()).getResultList();
        if (rows.isEmpty()) {
            return Standing.FENCED;
        }
        Object[] row = (Object[]) rows.get(0);
        boolean ours = row[0] != null
                && ((Number) row[0]).longValue() == claim.record()
                && ((Number) row[1]).longValue() == claim.fence();
        if (!ours) {
            return Standing.FENCED;
        }
        return Objects.equals(row[2], contentHash) ? Standing.GOOD : Standing.CHANGED;
    }

    /** Whether a newer record of the same job and conversation waits already. */
    public boolean hasFollowUp(Claim claim) {
        return !em.createNativeQuery(FOLLOW_UP)
                .setParameter(1, claim.job())
                .setParameter(2, claim.conversation())
                .getResultList()
                .isEmpty();
    }

    /** Gives the conversation back. */
    public void release(Claim claim) {
        em.createNativeQuery(RELEASE)
                .setParameter(1, claim.conversation())
                .setParameter(2, claim.record())
                .setParameter(3, claim.fence())
                .executeUpdate();
    }

    /** Parks the record until a time or until a hold ends, whichever its executions say first. */
    public void park(Claim claim, RetryPolicy.Next until) {
        em.createNativeQuery(WAIT)
                .setParameter(1, claim.record())
                .setParameter(2, until.reason())
                .setParameter(
                        3,
                        until.notBefore() == null ? null : LocalDateTime.ofInstant(until.notBefore(), ZoneOffset.UTC))
                .setParameter(4, until.hold())
                .executeUpdate();
    }

    /** Stores what a round left of an execution that goes on later. */
    public void keep(OpenExecution execution) {
        em.merge(execution);
    }

    /** Moves a record that has ended into history. */
    public void end(ProcessingRecord record, List<TaskExecution> executions, boolean resumed) {
        if (resumed) {
            em.createNativeQuery(DROP_EXECUTIONS).setParameter(1, record.id()).executeUpdate();
        }
        em.createNativeQuery(DROP_RECORD).setParameter(1, record.id()).executeUpdate();
        em.persist(record);
        executions.forEach(em::persist);
        if (record.retryOf() != null) {
            em.createNativeQuery(LINK_RETRY)
                    .setParameter(1, record.retryOf())
                    .setParameter(2, record.id())
                    .executeUpdate();
        }
    }

    /** Keeps what an engine answered to an execution that failed. */
    public void keep(RawAnswer answer) {
        em.persist(answer);
    }
}
