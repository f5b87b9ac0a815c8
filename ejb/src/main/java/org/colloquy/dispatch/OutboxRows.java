package org.colloquy.dispatch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.record.Outbox;

/** The transactions around the outbox's rows: short, and none of them open while something is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class OutboxRows {
    @Inject
    private Outbox outbox;

    /** The oldest events to send. */
    public List<Outbox.Message> peek(int node, long olderThan, int most) {
        return outbox.peek(node, olderThan, most);
    }

    /** Forgets what was sent. */
    public void drop(List<Long> sent) {
        outbox.drop(sent);
    }
}
