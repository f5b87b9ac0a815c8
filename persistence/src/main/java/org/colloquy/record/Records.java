package org.colloquy.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.conversation.Conversation;
import org.colloquy.queue.Lane;
import org.colloquy.run.Run;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;

/** Opening records and claiming them. What a claim comes to is written by {@link Settlements}. */
@Repository
public class Records {
    /** Changed content rests, but never longer than this after the first event (B1.5). */
    private static final Duration REST_MOST = Duration.ofHours(6);

    private static final String WAITING_ONE =
            "SELECT id FROM open_record WHERE job_id = ?1 AND conversation_id = ?2 AND slot = 0";

    /** A record that waits already takes the newer content, for all tasks: it rests anew, within its bound. */
    private static final String REST_AGAIN = """
            UPDATE open_record SET state = 'PENDING', reason = NULL, hold_id = NULL, tasks = NULL,
              due_at = LEAST(TIMESTAMPADD(MICROSECOND, ?2, UTC_TIMESTAMP(6)),
                             TIMESTAMPADD(SECOND, ?3, first_event_at))
            WHERE id = ?1
            """;

    /** What waits for a hold or a retry goes on waiting for it: only a rest is cut short. */
    private static final String HASTEN = """
            UPDATE open_record SET tasks = IF(tasks IS NULL OR ?2 IS NULL, NULL, JSON_MERGE_PRESERVE(tasks, ?2)),
              forced = forced OR ?3, by_hand = TRUE,
              due_at = IF(state = 'PENDING', LEAST(due_at, UTC_TIMESTAMP(6)), due_at)
            WHERE id = ?1 AND slot = 0
            """;

    private static final String DUE_TENANTS = """
            SELECT tenant_id, MIN(due_at) FROM open_record WHERE lane = ?1 AND state = 'PENDING' GROUP BY tenant_id
            HAVING MIN(due_at) <= UTC_TIMESTAMP(6)
            """;

    private static final String DUE_COUNT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM open_record
              WHERE lane = ?1 AND state = 'PENDING' AND due_at <= UTC_TIMESTAMP(6) LIMIT ?2) due
            """;

    /** The next due record of a tenant whose conversation nobody holds; others that look are passed by, not waited for. */
    private static final String NEXT = """
            SELECT r.id, r.run_id, r.job_id, r.conversation_id, c.fence + 1, r.forced, r.tasks, r.attempts,
                   r.leases_lost, r.history, r.external_id, c.content_hash, r.stored_at, r.started_at, r.retry_of,
                   UTC_TIMESTAMP(6), r.by_hand
            FROM open_record r JOIN conversation c ON c.id = r.conversation_id
            WHERE r.lane = ?1 AND r.state = 'PENDING' AND r.tenant_id = ?2 AND r.due_at <= UTC_TIMESTAMP(6)
              AND c.claim_record IS NULL
            ORDER BY r.due_at, r.id LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private static final String TAKE_RECORD = """
            UPDATE open_record SET state = 'RUNNING', slot = NULL, reason = NULL, hold_id = NULL, owner = ?2, fence = ?3,
              lease_until = TIMESTAMPADD(SECOND, ?4, UTC_TIMESTAMP(6)), started_at = COALESCE(started_at, UTC_TIMESTAMP(6))
            WHERE id = ?1 AND state = 'PENDING'
            """;

    private static final String TAKE_CONVERSATION =
            "UPDATE conversation SET claim_record = ?2, fence = ?3 WHERE id = ?1 AND claim_record IS NULL";

    private static final String RENEW = """
            UPDATE open_record SET lease_until = TIMESTAMPADD(SECOND, ?2, UTC_TIMESTAMP(6))
            WHERE state = 'RUNNING' AND owner = ?1 AND id = ?3
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private Runs runs;

    /**
     * Opens a record for a conversation, or lets the one that waits already take the newer content (B2.4).
     *
     * @param rest how long it rests before it is due
     * @return the new record; empty when one waited already
     */
    public Optional<OpenRecord> open(Run run, Conversation conversation, Instant now, Duration rest) {
        if (restAgain(run, conversation, rest)) {
            return Optional.empty();
        }
        OpenRecord record = new OpenRecord(ids.next(), run, conversation, now).rest(now.plus(rest));
        return Optional.of(add(record));
    }

    /** Stores a record made by the caller and counts it. */
    public OpenRecord add(OpenRecord record) {
        em.persist(record);
        runs.count(record.runId(), RunCounters.NONE.plusMatched(1));
        return record;
    }

    /** As {@link #add}, at once: whoever looks for it in the same transaction finds it. */
    public OpenRecord addNow(OpenRecord record) {
        add(record);
        em.flush();
        return record;
    }

    /** Stores records made by the caller; they are counted by whoever counts what he found. */
    public void addAll(Collection<OpenRecord> all) {
        all.forEach(em::persist);
    }

    /** Which of these conversations have a record of a job that waits, by conversation. */
    public Map<Long, Long> waiting(long job, Collection<Long> conversations) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        List<OpenRecord> found = em.createQuery(
                        "SELECT r FROM OpenRecord r WHERE r.jobId = ?1 AND r.slot = 0 AND r.conversationId IN ?2",
                        OpenRecord.class)
                .setParameter(1, job)
                .setParameter(2, conversations)
                .getResultList();
        return found.stream().collect(Collectors.toMap(OpenRecord::conversationId, OpenRecord::id));
    }

    /**
     * Makes a record that waits due at once, for a person who asked for its work.
     *
     * @param tasks JSON list of ids that it is to do besides; null: all, whatever it was to do
     * @return false: it is no longer waiting
     */
    public boolean hasten(long record, String tasks, boolean forced) {
        return em.createNativeQuery(HASTEN)
                        .setParameter(1, record)
                        .setParameter(2, tasks)
                        .setParameter(3, forced)
                        .executeUpdate()
                == 1;
    }

    /** The record that waits for a job and a conversation. */
    public Optional<Long> waiting(long job, long conversation) {
        List<?> found = em.createNativeQuery(WAITING_ONE)
                .setParameter(1, job)
                .setParameter(2, conversation)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    private boolean restAgain(Run run, Conversation conversation, Duration rest) {
        Optional<Long> there = waiting(run.jobId(), conversation.id());
        there.ifPresent(id -> em.createNativeQuery(REST_AGAIN)
                .setParameter(1, id)
                .setParameter(2, rest.toNanos() / 1000)
                .setParameter(3, REST_MOST.toSeconds())
                .executeUpdate());
        return there.isPresent();
    }

    /** Tenants that have due work in a lane. */
    @SuppressWarnings("unchecked") // a native query of two columns
    public List<Long> dueTenants(Lane lane) {
        List<Object[]> rows =
                em.createNativeQuery(DUE_TENANTS).setParameter(1, lane.name()).getResultList();
        return rows.stream().map(r -> ((Number) r[0]).longValue()).toList();
    }

    /** How many records of a lane are due, counted up to {@code most}. */
    public int due(Lane lane, int most) {
        Object count = em.createNativeQuery(DUE_COUNT)
                .setParameter(1, lane.name())
                .setParameter(2, most)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Claims the next due record of a tenant, for its conversation (B2.4). Empty when there is none. */
    public Optional<Claimed> claim(Lane lane, long tenant, String owner, Duration lease) {
        List<?> rows = em.createNativeQuery(NEXT)
                .setParameter(1, lane.name())
                .setParameter(2, tenant)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ClaimRow row = new ClaimRow((Object[]) rows.get(0));
        return Optional.of(row.claimed(lane, tenant, owner, take(row, owner, lease)));
    }

    private List<OpenExecution> take(ClaimRow row, String owner, Duration lease) {
        em.createNativeQuery(TAKE_RECORD)
                .setParameter(1, row.record())
                .setParameter(2, owner)
                .setParameter(3, row.fence())
                .setParameter(4, lease.toSeconds())
                .executeUpdate();
        em.createNativeQuery(TAKE_CONVERSATION)
                .setParameter(1, row.conversation())
                .setParameter(2, row.record())
                .setParameter(3, row.fence())
                .executeUpdate();
        return row.resumed() ? executions(row.record()) : List.of();
    }

    /** What earlier rounds of an open record came to. */
    public List<OpenExecution> executions(long record) {
        return em.createQuery("SELECT e FROM OpenExecution e WHERE e.recordId = ?1", OpenExecution.class)
                .setParameter(1, record)
                .getResultList();
    }

    /** Puts off the end of an owner's leases on these records, as far as it still holds them; how many. */
    public int renew(String owner, Duration lease, Collection<Long> records) {
        return records.stream()
                .sorted()
                .mapToInt(record -> em.createNativeQuery(RENEW)
                        .setParameter(1, owner)
                        .setParameter(2, lease.toSeconds())
                        .setParameter(3, record)
                        .executeUpdate())
                .sum();
    }
}
