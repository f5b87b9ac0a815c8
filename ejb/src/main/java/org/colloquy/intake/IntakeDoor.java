package org.colloquy.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.dispatch.WorkQueue;
import org.colloquy.queue.Lane;

/** The one way in for listeners and REST: store, commit, ring. When it returns, the conversation is safe. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeDoor {
    @Inject
    private SteadyIntake intake;

    @Inject
    private WorkQueue bells;

    /**
     * Takes an event in and rings for the work that it made.
     *
     * @throws org.colloquy.storage.BadInput if it cannot be taken in, whatever is tried
     */
    public void accept(ConversationEvent event) {
        intake.accept(event).forEach(record -> bells.ring(Lane.LIVE, record.id()));
    }
}
