package org.colloquy.field;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.storage.Repository;

/** The values of conversations' fields, and what they were before. */
@Repository
public class FieldValues {
    private static final String REMEMBER = """
            INSERT IGNORE INTO field_value_history
            SELECT * FROM field_value WHERE conversation_id = ?1 AND field_id = ?2
            """;

    /** The last 20 replaced values of a slot can be restored (B5.2). */
    private static final String FORGET = """
            DELETE FROM field_value_history WHERE conversation_id = ?1 AND field_id = ?2 AND number <= ?3
            """;

    private static final int KEPT = 20;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** All values of a conversation, by field id. */
    public Map<Long, FieldValue> of(long conversation) {
        Map<Long, FieldValue> values = new HashMap<>();
        em.createQuery("SELECT v FROM FieldValue v WHERE v.conversationId = ?1", FieldValue.class)
                .setParameter(1, conversation)
                .getResultList()
                .forEach(v -> values.put(v.fieldId(), v));
        return values;
    }

    /** All values of some conversations, by conversation and field; none for one that has none. */
    public Map<Long, Map<Long, FieldValue>> of(Collection<Long> conversations) {
        Map<Long, Map<Long, FieldValue>> values = new HashMap<>();
        if (!conversations.isEmpty()) {
            em.createQuery("SELECT v FROM FieldValue v WHERE v.conversationId IN ?1", FieldValue.class)
                    .setParameter(1, conversations)
                    .getResultList()
                    .forEach(v -> values.computeIfAbsent(v.conversationId(), c -> new HashMap<>())
                            .put(v.fieldId(), v));
        }
        return values;
    }

    /**
     * Stores what a task answered; what stood there before goes to history.
     *
     * @param before the value that stands there, managed; null: none
     * @return the value as it stands now, managed
     */
    public FieldValue assign(
            long conversation, FieldValue before, Assignment value, Provenance provenance, Instant now) {
        FieldValue slot = slot(conversation, before, value.field().id());
        slot.assign(value, provenance, now);
        return slot;
    }

    /** Stores what a person says; what stood there before goes to history. */
    public void set(long conversation, FieldValue before, Assignment value, String user, Instant now) {
        slot(conversation, before, value.field().id()).set(value, user, now);
    }

    private FieldValue slot(long conversation, FieldValue before, long field) {
        if (before == null) {
            FieldValue fresh = new FieldValue(conversation, field);
            em.persist(fresh);
            return fresh;
        }
        em.createNativeQuery(REMEMBER)
                .setParameter(1, conversation)
                .setParameter(2, field)
                .executeUpdate();
        if (before.version() > KEPT) {
            em.createNativeQuery(FORGET)
                    .setParameter(1, conversation)
                    .setParameter(2, field)
                    .setParameter(3, before.version() - KEPT)
                    .executeUpdate();
        }
        return before;
    }
}
