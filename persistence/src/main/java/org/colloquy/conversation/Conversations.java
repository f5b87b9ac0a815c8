package org.colloquy.conversation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.storage.Database;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** Conversations and their content, as the pipeline writes them. */
@Repository
public class Conversations {
    private static final String NOW = "SELECT UTC_TIMESTAMP(6)";

    private static final String KEEP = "SELECT id FROM conversation WHERE 1 = 1";

    private static final String[] DERIVED = {
        "DELETE FROM raw_answer WHERE conversation_id = ?1",
        "DELETE FROM field_value_history WHERE conversation_id = ?1",
        "DELETE FROM field_value WHERE conversation_id = ?1",
        "DELETE FROM decision WHERE conversation_id = ?1",
        "DELETE FROM content WHERE conversation_id = ?1",
        "DELETE FROM conversation WHERE id = ?1"
    };

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private Database database;

    /** The database's time: the clock of leases, waits and periods (B2.5). */
    public Instant now() {
        Object at = em.createNativeQuery(NOW).getSingleResult();
        return at instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** The conversation, if it is inside the scope. */
    public Optional<Conversation> find(AccessScope scope, long tenant, String externalId) {
        return scope.includes(tenant) ? find(tenant, externalId, LockModeType.NONE) : Optional.empty();
    }

    /** The conversation, locked until the transaction ends, so that events of one conversation go one after another. */
    public Optional<Conversation> lock(long tenant, String externalId) {
        return find(tenant, externalId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Conversation> find(long tenant, String externalId, LockModeType lock) {
        return em.createQuery(
                        "SELECT c FROM Conversation c WHERE c.tenantId = ?1 AND c.externalId = ?2", Conversation.class)
                .setParameter(1, tenant)
                .setParameter(2, externalId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The conversation; null when it was deleted. */
    public Conversation get(long id) {
        return em.find(Conversation.class, id);
    }

    /** A conversation heard of for the first time; stored when the caller has let it take its first event. */
    public Conversation begin(long tenant, String externalId, Instant now) {
        return new Conversation(ids.next(), tenant, externalId, now);
    }

    /** Stores a new conversation. */
    public void add(Conversation conversation) {
        em.persist(conversation);
    }

    /** Its content; {@link Content#NONE} when there is none. */
    public Content content(long conversation) {
        ContentBody body = em.find(ContentBody.class, conversation);
        return body == null ? Content.NONE : body.content();
    }

    /** The content of those that have any, by conversation. */
    public Map<Long, Content> contents(Collection<Long> conversations) {
        return conversations.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT b FROM ContentBody b WHERE b.conversationId IN ?1", ContentBody.class)
                        .setParameter(1, conversations)
                        .getResultStream()
                        .collect(Collectors.toMap(ContentBody::conversationId, ContentBody::content));
    }

    /** Those that are still there; they are not deleted before the transaction ends. */
    public Set<Long> keep(Collection<Long> conversations) {
        return conversations.isEmpty()
                ? Set.of()
                : Set.copyOf(database.rows(
                        new Sql(KEEP).andIn("id", conversations).add("LOCK IN SHARE MODE"), row -> row.id(0)));
    }

    /** Stores other content. */
    public void store(long conversation, Content content) {
        ContentBody body = em.find(ContentBody.class, conversation);
        if (body == null) {
            em.persist(new ContentBody(conversation, content));
        } else {
            body.replace(content);
        }
    }

    /** What is left of a deleted conversation. */
    public Optional<Tombstone> tombstone(long tenant, String externalId) {
        return Optional.ofNullable(em.find(Tombstone.class, new Tombstone.Key(tenant, externalId)));
    }

    /** Notes a deletion. */
    public void bury(Tombstone tombstone) {
        em.merge(tombstone);
    }

    /** Removes a conversation and all that was derived from it (B1.7). */
    public void delete(Conversation conversation) {
        em.detach(conversation);
        for (String sql : List.of(DERIVED)) {
            em.createNativeQuery(sql).setParameter(1, conversation.id()).executeUpdate();
        }
    }
}
