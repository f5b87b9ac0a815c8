package org.colloquy.conversation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.colloquy.storage.Cursor;
import org.colloquy.storage.Database;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.storage.Repository;
import org.colloquy.storage.Row;
import org.colloquy.storage.Sql;
import org.colloquy.tenant.AccessScope;
import tools.jackson.core.type.TypeReference;

/** Conversations as people see them: lists, newest first by startedAt, and single ones. */
@Repository
public class ConversationQueries {
    private static final String LIST = "conversation";

    private static final String STATE = """
            CASE WHEN o.id IS NULL AND r.id IS NULL THEN 'NONE'
                 WHEN r.id IS NULL OR o.id > r.id THEN o.state ELSE r.status END""";

    /** The newest record decides, whether it is open or ended: ids are time-ordered (B15). */
    private static final String LINES = """
            SELECT c.id, c.tenant_id, t.code, c.external_id, c.channel, c.direction, c.started_at, c.duration_seconds,
                   c.language, c.agent, c.customer, c.queue, c.tags, c.attributes, c.content_length, c.segment_count,
                   %s, CASE WHEN o.id IS NULL OR r.id > o.id THEN r.id ELSE o.id END,
                   CASE WHEN o.id IS NULL OR r.id > o.id THEN r.run_id ELSE o.run_id END
            FROM conversation c
            JOIN tenant t ON t.id = c.tenant_id
            LEFT JOIN open_record o ON o.id = (SELECT MAX(x.id) FROM open_record x WHERE x.conversation_id = c.id)
            LEFT JOIN record r ON r.id = (SELECT MAX(x.id) FROM record x WHERE x.conversation_id = c.id)
            WHERE 1 = 1
            """.formatted(STATE);

    @Inject
    private Database database;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager entities;

    /**
     * One page of the conversations that match.
     *
     * @throws org.colloquy.storage.BadInput if the cursor is none of this list
     */
    public Page<ConversationLine> list(ConversationFilter filter, AccessScope scope, Paging paging) {
        Sql sql = scope.restrict(new Sql(LINES), "c.tenant_id")
                .andIf(filter.tenant(), "t.code = ?")
                .andIf(filter.channel(), "c.channel = ?")
                .andIf(filter.from(), "c.started_at >= ?")
                .andIf(filter.to(), "c.started_at < ?")
                .andIf(filter.processing(), STATE + " = ?");
        if (filter.idPrefix() != null) {
            sql.and("c.external_id LIKE ? ESCAPE '!'", Sql.prefix(filter.idPrefix()));
        }
        if (paging.cursor() != null) {
            after(sql, Cursor.parse(paging.cursor(), LIST, 2));
        }
        return database.page(sql.add("ORDER BY c.started_at DESC, c.id DESC"), paging, this::line, this::cursor);
    }

    private void after(Sql sql, Cursor cursor) {
        Instant at = Instant.EPOCH.plus(cursor.keys().get(0), ChronoUnit.MICROS);
        long id = cursor.keys().get(1);
        sql.and("c.started_at <= ? AND (c.started_at < ? OR c.id < ?)", at, at, id);
    }

    private Cursor cursor(ConversationLine line) {
        Instant at = line.attributes().startedAt();
        return Cursor.of(LIST, ChronoUnit.MICROS.between(Instant.EPOCH, at), line.id());
    }

    /** A conversation by its natural key. */
    public Optional<ConversationLine> find(String tenant, String externalId, AccessScope scope) {
        Sql sql = new Sql(LINES).and("t.code = ? AND c.external_id = ?", tenant, externalId);
        return database.row(scope.restrict(sql, "c.tenant_id"), this::line);
    }

    /** A conversation by its id. */
    public Optional<ConversationLine> find(long id, AccessScope scope) {
        Sql sql = new Sql(LINES).and("c.id = ?", id);
        return database.row(scope.restrict(sql, "c.tenant_id"), this::line);
    }

    /** Its content; {@link Content#NONE} when there is none, and for one outside the scope. */
    public Content content(long id, AccessScope scope) {
        Conversation conversation = entities.find(Conversation.class, id);
        ContentBody body = entities.find(ContentBody.class, id);
        boolean seen = conversation != null && body != null && scope.includes(conversation.tenantId());
        return seen ? body.content() : Content.NONE;
    }

    private ConversationLine line(Row row) {
        return new ConversationLine(
                row.whole(0),
                row.whole(1),
                row.text(2),
                row.text(3),
                attributes(row),
                row.integer(14),
                row.integer(15),
                row.text(16),
                row.id(17),
                row.id(18));
    }

    private Attributes attributes(Row row) {
        return new Attributes(
                row.word(4, Channel.class),
                row.word(5, Direction.class),
                row.instant(6),
                row.integer(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(12) == null ? null : Arrays.asList(row.json(12, String[].class)),
                row.json(13, new TypeReference<Map<String, Object>>() {}));
    }
}
