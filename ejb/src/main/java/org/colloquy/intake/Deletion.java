package org.colloquy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.Conversations;
import org.colloquy.conversation.Tombstone;
import org.colloquy.record.OpenRecords;
import org.colloquy.tenant.Tenant;

/** Deletes a conversation and all that was derived from it; counters and ledger stay (B1.7). */
@ApplicationScoped
class Deletion {
    @Inject
    private Conversations conversations;

    @Inject
    private OpenRecords open;

    /** An older deletion than the last event deletes nothing; one of an unknown conversation still leaves its tombstone. */
    void delete(Tenant tenant, ConversationEvent event, Optional<Conversation> known, Instant now) {
        if (known.filter(c -> event.occurredAt().isBefore(c.occurredAt())).isPresent()) {
            return;
        }
        Tombstone tombstone = conversations
                .tombstone(tenant.id(), event.externalId())
                .orElseGet(() -> new Tombstone(tenant.id(), event.externalId()));
        tombstone.mark(known.map(Conversation::contentHash).orElse(null), event.occurredAt(), now);
        conversations.bury(tombstone);
        known.ifPresent(conversation -> {
            open.cancelOf(conversation.id(), now);
            conversations.delete(conversation);
        });
    }
}
