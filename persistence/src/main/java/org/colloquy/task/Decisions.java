package org.colloquy.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.storage.Repository;

/** How conversations stand with tasks. */
@Repository
public class Decisions {
    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** All decisions of a conversation, by task id. */
    public Map<Long, Decision> of(long conversation) {
        Map<Long, Decision> decisions = new HashMap<>();
        em.createQuery("SELECT d FROM Decision d WHERE d.conversationId = ?1", Decision.class)
                .setParameter(1, conversation)
                .getResultList()
                .forEach(d -> decisions.put(d.taskId(), d));
        return decisions;
    }

    /** All decisions of some conversations, by conversation and task; none for one that never was judged. */
    public Map<Long, Map<Long, Decision>> of(Collection<Long> conversations) {
        Map<Long, Map<Long, Decision>> decisions = new HashMap<>();
        if (!conversations.isEmpty()) {
            em.createQuery("SELECT d FROM Decision d WHERE d.conversationId IN ?1", Decision.class)
                    .setParameter(1, conversations)
                    .getResultList()
                    .forEach(d -> decisions
                            .computeIfAbsent(d.conversationId(), c -> new HashMap<>())
                            .put(d.taskId(), d));
        }
        return decisions;
    }

    /** The decision of a pair: one of those given, or a new one. */
    public Decision in(Map<Long, Decision> known, long conversation, long task) {
        return known.computeIfAbsent(task, t -> {
            Decision fresh = new Decision(conversation, t);
            em.persist(fresh);
            return fresh;
        });
    }
}
