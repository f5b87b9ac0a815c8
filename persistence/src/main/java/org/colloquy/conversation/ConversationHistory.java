package org.colloquy.conversation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Database;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;

/** All conversations that were ever stored, page by page by keyset: a page costs the same however deep it lies (B9.1). */
@Repository
public class ConversationHistory implements ConversationSource {
    private static final String HIGHEST = "SELECT COALESCE(MAX(id), 0) FROM conversation";

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Conversations conversations;

    @Override
    public Optional<Conversation> find(AccessScope scope, long tenant, String externalId) {
        return conversations.find(scope, tenant, externalId);
    }

    @Override
    public List<Conversation> page(Selection selection, ContinuationToken after, int size) {
        Sql sql = matching(new Sql("SELECT c.* FROM conversation c " + index(selection)), selection);
        if (after != null) {
            sql.and(beyond(selection), after.startedAt(), after.startedAt(), after.id());
        }
        String way = selection.newestFirst() ? " DESC" : "";
        sql.add("ORDER BY c.started_at" + way + ", c.id" + way + " LIMIT " + size);
        return database.entities(sql, Conversation.class);
    }

    /** How many conversations a selection has. */
    public long count(Selection selection) {
        Sql sql = matching(new Sql("SELECT COUNT(*) FROM conversation c"), selection);
        return database.row(sql, row -> row.whole(0)).orElse(0L);
    }

    /** The highest id of all: what is stored later lies beyond it. */
    public long highest() {
        return ((Number) em.createNativeQuery(HIGHEST).getSingleResult()).longValue();
    }

    private static Sql matching(Sql sql, Selection selection) {
        sql.add("WHERE c.id <= ?", selection.upperBound())
                .andIn("c.tenant_id", selection.tenants())
                .andIf(selection.from(), "c.started_at >= ?")
                .andIf(selection.to(), "c.started_at < ?");
        if (selection.sample() < Selection.WHOLE) {
            sql.and("MOD(CRC32(c.id), " + Selection.WHOLE + ") < ?", selection.sample());
        }
        return selection.externalIds() == null ? sql : sql.andIn("c.external_id", selection.externalIds());
    }

    /** With many tenants the order of time is followed, never sorted; named ones are looked up by their key. */
    private static String index(Selection selection) {
        if (selection.externalIds() != null) {
            return "";
        }
        return "FORCE INDEX (" + (selection.tenants().size() == 1 ? "conversation_tenant_scan" : "conversation_scan")
                + ")";
    }

    private static String beyond(Selection selection) {
        return selection.newestFirst()
                ? "c.started_at <= ? AND (c.started_at < ? OR c.id < ?)"
                : "c.started_at >= ? AND (c.started_at > ? OR c.id > ?)";
    }
}
