package org.colloquy.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.Conversations;
import org.colloquy.conversation.EventType;
import org.colloquy.job.Definitions;
import org.colloquy.record.OpenRecord;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.BadInput;
import org.colloquy.tenant.Tenant;

/** Stores and routes one conversation event in one transaction (B1.1). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Intake {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Conversations conversations;

    @Inject
    private Routing routing;

    @Inject
    private Deletion deletion;

    /**
     * Takes an event in.
     *
     * @return the records that were opened and are due at once: ring for each after the commit
     * @throws BadInput if the tenant is unknown
     */
    public List<OpenRecord> accept(ConversationEvent event) {
        Definitions current = definitions.get();
        Tenant tenant = tenant(current, event.tenant());
        Instant now = conversations.now();
        Optional<Conversation> known = conversations.lock(tenant.id(), event.externalId());
        if (event.type() == EventType.DELETED) {
            deletion.delete(tenant, event, known, now);
            return List.of();
        }
        if (known.map(c -> c.outdates(event)).orElseGet(() -> buried(tenant, event))) {
            return List.of();
        }
        return store(current, tenant, event, known, now);
    }

    private List<OpenRecord> store(
            Definitions current, Tenant tenant, ConversationEvent event, Optional<Conversation> known, Instant now) {
        Conversation conversation = known.orElseGet(() -> conversations.begin(tenant.id(), event.externalId(), now));
        boolean hadContent = conversation.contentHash() != null;
        boolean changed = conversation.take(event, now);
        if (known.isEmpty()) {
            conversations.add(conversation);
        }
        if (changed) {
            conversations.store(conversation.id(), event.content());
        }
        EventType type = hadContent && changed && event.type() == EventType.CONTENT_READY
                ? EventType.CONTENT_REPLACED
                : event.type();
        return routing.route(current, tenant, conversation, new Routing.Arrival(type, known.isEmpty(), now));
    }

    /** A tenant made a moment ago on another node is looked for once more before the message is called bad. */
    private Tenant tenant(Definitions current, String code) {
        return current.tenant(code)
                .or(() -> {
                    definitions.refresh();
                    return definitions.get().tenant(code);
                })
                .orElseThrow(() -> new BadInput("tenant", "there is no tenant " + shown(code)));
    }

    private static String shown(String code) {
        return code.length() <= 100 ? code : code.substring(0, 100);
    }

    private boolean buried(Tenant tenant, ConversationEvent event) {
        return conversations
                .tombstone(tenant.id(), event.externalId())
                .map(t -> t.outweighs(event))
                .orElse(false);
    }

    /** Whether the database answers. */
    public boolean ready() {
        return conversations.now() != null;
    }
}
