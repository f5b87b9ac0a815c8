package org.colloquy.intake;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.record.OpenRecord;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Intake that gets over deadlocks and over two first events of one conversation at once. Runs without a transaction, so
 * that every try has its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SteadyIntake {
    @Inject
    private Intake intake;

    /** As {@link Intake#accept}. */
    @Retry(maxRetries = 4, delay = 20, jitter = 20, retryOn = EJBException.class)
    public List<OpenRecord> accept(ConversationEvent event) {
        return intake.accept(event);
    }
}
