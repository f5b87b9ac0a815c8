package org.colloquy.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.colloquy.queue.Lane;
import org.colloquy.storage.Repository;

/** Claims whose owner is gone. */
@Repository
public class Leases {
    /** Expired ones, and those that former boots of a node left behind: they are known dead at once (B2.5). */
    private static final String LOST = """
            SELECT r.id, r.run_id, r.job_id, r.conversation_id, r.fence, r.forced, r.tasks, r.attempts,
                   r.leases_lost + 1, r.history, r.external_id, c.content_hash, r.stored_at, r.started_at, r.retry_of,
                   UTC_TIMESTAMP(6), r.by_hand, r.lane, r.tenant_id, r.owner
            FROM open_record r JOIN conversation c ON c.id = r.conversation_id
            WHERE r.state = 'RUNNING'
              AND (r.lease_until < UTC_TIMESTAMP(6) OR r.owner LIKE ?1 AND r.owner <> ?2)
            ORDER BY r.id LIMIT ?3 FOR UPDATE SKIP LOCKED
            """;

    private static final String RETURN = """
            UPDATE open_record SET state = 'PENDING', slot = 0, due_at = UTC_TIMESTAMP(6), owner = NULL,
              lease_until = NULL, leases_lost = ?2
            WHERE id = ?1
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /**
     * Locks lost claims.
     *
     * @param node this node's name
     * @param owner this node's name and boot
     * @param most how many at once
     */
    public List<Claimed> lost(String node, String owner, int most) {
        List<?> rows = em.createNativeQuery(LOST)
                .setParameter(1, node.replace("_", "\\_").replace("%", "\\%") + ":%")
                .setParameter(2, owner)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> claimed((Object[]) row)).toList();
    }

    private static Claimed claimed(Object[] row) {
        ClaimRow of = new ClaimRow(row);
        return of.claimed(Lane.valueOf((String) row[17]), ((Number) row[18]).longValue(), (String) row[19], List.of());
    }

    /** Makes a lost record due again. */
    public void giveBack(Claim claim) {
        em.createNativeQuery(RETURN)
                .setParameter(1, claim.record())
                .setParameter(2, claim.leasesLost())
                .executeUpdate();
    }
}
