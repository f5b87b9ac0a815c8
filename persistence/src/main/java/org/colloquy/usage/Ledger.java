package org.colloquy.usage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.colloquy.money.Tokens;
import org.colloquy.storage.Repository;

/** Every engine call, and what is reserved for those that are under way (B7.3). */
@Repository
public class Ledger {
    private static final String RESERVE = """
            INSERT INTO reservation (id, owner, record_id, execution_id, conversation_id, run_id, job_id, tenant_id, task_id,
              task_number, engine_id, engine_code, model, purpose, input_tokens, output_tokens, cost, reserved_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
            """;

    private static final String DROP = "DELETE FROM reservation WHERE id = ?1";

    /** Read without a lock: a heartbeat that is just being written must not make its node look dead. */
    private static final String LIVING = """
            SELECT CONCAT(name, ':', boot) FROM node
            WHERE heartbeat_at >= TIMESTAMPADD(SECOND, -?1, UTC_TIMESTAMP(6))
            """;

    private static final String ORPHANS = """
            SELECT id, owner, record_id, execution_id, conversation_id, run_id, job_id, tenant_id, task_id, task_number,
                   engine_id, engine_code, model, purpose, input_tokens, output_tokens, cost, reserved_at
            FROM reservation WHERE owner <> ?1
            ORDER BY id LIMIT ?2 FOR UPDATE SKIP LOCKED
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** Reserves the worst case of calls that are about to be sent. */
    public void reserve(Collection<Reservation> calls) {
        calls.forEach(this::reserve);
    }

    private void reserve(Reservation call) {
        Reservation.Subject subject = call.subject();
        Object[] values = {
            call.id(),
            call.owner(),
            subject.record(),
            subject.execution(),
            subject.conversation(),
            subject.run(),
            subject.job(),
            subject.tenant(),
            subject.task(),
            subject.taskVersion(),
            call.engineId(),
            call.engine(),
            call.model(),
            call.purpose().name(),
            call.tokens().input(),
            call.tokens().output(),
            call.cost(),
            LocalDateTime.ofInstant(call.reservedAt(), ZoneOffset.UTC)
        };
        var insert = em.createNativeQuery(RESERVE);
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /**
     * Books calls that have ended; their reservations are over. One that others booked as assumed meanwhile, because this
     * node seemed dead, gets what is known now.
     */
    public void book(Collection<EngineCall> calls) {
        calls.forEach(call -> {
            int reserved = em.createNativeQuery(DROP).setParameter(1, call.id()).executeUpdate();
            if (reserved == 1) {
                em.persist(call);
            } else {
                em.merge(call);
            }
        });
    }

    /**
     * Locks what killed nodes left reserved: former boots, and nodes without a heartbeat.
     *
     * @param self this node's name and boot, which is alive
     * @param silentSeconds seconds without a heartbeat after which a node counts as gone
     */
    public List<Reservation> orphans(String self, long silentSeconds, int most) {
        List<?> living =
                em.createNativeQuery(LIVING).setParameter(1, silentSeconds).getResultList();
        List<?> rows = em.createNativeQuery(ORPHANS)
                .setParameter(1, self)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> reservation((Object[]) row))
                .filter(r -> !living.contains(r.owner()))
                .toList();
    }

    private static Reservation reservation(Object[] r) {
        Reservation.Subject subject = new Reservation.Subject(
                id(r[2]),
                id(r[3]),
                id(r[4]),
                id(r[5]),
                id(r[6]),
                id(r[7]),
                id(r[8]),
                r[9] == null ? null : Integer.valueOf(((Number) r[9]).intValue()));
        LocalDateTime at = r[17] instanceof LocalDateTime l ? l : ((java.sql.Timestamp) r[17]).toLocalDateTime();
        return new Reservation(
                id(r[0]),
                (String) r[1],
                subject,
                id(r[10]),
                (String) r[11],
                (String) r[12],
                CallPurpose.valueOf((String) r[13]),
                Tokens.of(id(r[14]), id(r[15])),
                (BigDecimal) r[16],
                at.toInstant(ZoneOffset.UTC));
    }

    private static Long id(Object column) {
        return column == null ? null : Long.valueOf(((Number) column).longValue());
    }
}
