package org.colloquy.record;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;

/** Events for subscribers: written with a settlement, sent after its commit, at least once. */
@Repository
public class Outbox {
    private static final String PUT = "INSERT INTO outbox (id, address, tenant, body) VALUES (?1, ?2, ?3, ?4)";

    /** Those that this node wrote (its number stands in the id), and those that others left for half a minute. */
    private static final String PEEK = """
            SELECT id, address, tenant, body FROM outbox
            WHERE (id >> 12) & 1023 = ?1 OR id < ?2 ORDER BY id LIMIT ?3
            """;

    private static final String DROP = "DELETE FROM outbox WHERE id = ?1";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Ids ids;

    /** An event that waits to be sent. */
    public record Message(long id, String address, String tenant, String body) {}

    /** Adds an event. */
    public void put(String address, String tenant, String body) {
        em.createNativeQuery(PUT)
                .setParameter(1, ids.next())
                .setParameter(2, address)
                .setParameter(3, tenant)
                .setParameter(4, body)
                .executeUpdate();
    }

    /**
     * The oldest events to send.
     *
     * @param node this node's number
     * @param olderThan ids below this one are sent whoever wrote them
     */
    public List<Message> peek(int node, long olderThan, int most) {
        List<?> rows = em.createNativeQuery(PEEK)
                .setParameter(1, node)
                .setParameter(2, olderThan)
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Message(((Number) r[0]).longValue(), (String) r[1], (String) r[2], (String) r[3]))
                .toList();
    }

    /** Forgets what was sent. */
    public void drop(List<Long> sent) {
        sent.forEach(id -> em.createNativeQuery(DROP).setParameter(1, id).executeUpdate());
    }
}
