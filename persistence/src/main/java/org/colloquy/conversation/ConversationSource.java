package org.colloquy.conversation;

import java.util.List;
import java.util.Optional;
import org.colloquy.tenant.AccessScope;

/** Where conversations come from (port): our own store, or one day a customer's archive. */
public interface ConversationSource {
    /** A conversation by its natural key, if it is inside the scope. */
    Optional<Conversation> find(AccessScope scope, long tenant, String externalId);

    /**
     * The next conversations of a selection, in its order.
     *
     * @param after the last one seen; null: from the beginning
     * @return fewer than {@code size} only at the end
     */
    List<Conversation> page(Selection selection, ContinuationToken after, int size);
}
