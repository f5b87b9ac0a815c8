package org.colloquy.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.colloquy.queue.Lane;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;

/** Holds, and the records that they park. */
@Repository
public class Holds {
    /** Raised by many callers at once: the first makes it, the others move its end out, never in. */
    private static final String RAISE = """
            INSERT INTO hold (id, scope, scope_id, reason, detail, since, until)
            VALUES (?1, ?2, ?3, ?4, ?5, UTC_TIMESTAMP(6), ?6)
            ON DUPLICATE KEY UPDATE detail = VALUES(detail),
              until = IF(until IS NULL OR VALUES(until) IS NULL, NULL, GREATEST(until, VALUES(until)))
            """;

    private static final String LIFT = "DELETE FROM hold WHERE scope = ?1 AND scope_id = ?2 AND reason = ?3";

    private static final String EXPIRE = "DELETE FROM hold WHERE until <= UTC_TIMESTAMP(6)";

    /** Waits that have ended: their time has come, or their hold is gone. Oldest first, a few at a time (B6.2). */
    private static final String RELEASE = """
            UPDATE open_record SET state = 'PENDING', reason = NULL, hold_id = NULL, due_at = UTC_TIMESTAMP(6)
            WHERE lane = ?1 AND state = 'WAITING'
              AND (due_at <= UTC_TIMESTAMP(6)
                   OR hold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.id = hold_id))
            ORDER BY id LIMIT ?2
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Ids ids;

    /** All holds. */
    public List<Hold> all() {
        return em.createQuery("SELECT h FROM Hold h ORDER BY h.id", Hold.class).getResultList();
    }

    /**
     * Makes a hold, or moves out the end of the one that is there.
     *
     * @param until null: without end
     */
    public Hold raise(Hold.Scope scope, long id, WaitReason reason, String detail, Instant until) {
        em.createNativeQuery(RAISE)
                .setParameter(1, ids.next())
                .setParameter(2, scope.name())
                .setParameter(3, id)
                .setParameter(4, reason.name())
                .setParameter(5, detail)
                .setParameter(6, until == null ? null : LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .executeUpdate();
        return em.createQuery(
                        "SELECT h FROM Hold h WHERE h.scope = ?1 AND h.scopeId = ?2 AND h.reason = ?3", Hold.class)
                .setParameter(1, scope)
                .setParameter(2, id)
                .setParameter(3, reason)
                .getSingleResult();
    }

    /** Ends a hold; whether there was one. */
    public boolean lift(Hold.Scope scope, long id, WaitReason reason) {
        return em.createNativeQuery(LIFT)
                        .setParameter(1, scope.name())
                        .setParameter(2, id)
                        .setParameter(3, reason.name())
                        .executeUpdate()
                > 0;
    }

    /** Ends the holds whose time is over; how many. */
    public int expire() {
        return em.createNativeQuery(EXPIRE).executeUpdate();
    }

    /** Makes records of a lane due whose wait is over, oldest first; how many. */
    public int release(Lane lane, int most) {
        return em.createNativeQuery(RELEASE)
                .setParameter(1, lane.name())
                .setParameter(2, most)
                .executeUpdate();
    }
}
