package org.colloquy.admission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.colloquy.record.Hold;
import org.colloquy.record.Holds;
import org.colloquy.record.WaitReason;

/** The transactions around holds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class HoldRows {
    @Inject
    private Holds holds;

    /** All holds whose time is not over. */
    public List<Hold> all() {
        holds.expire();
        return holds.all();
    }

    /** Makes a hold or moves out its end. */
    public Hold raise(Hold.Scope scope, long id, WaitReason reason, String detail, Instant until) {
        return holds.raise(scope, id, reason, detail, until);
    }

    /** Ends a hold; whether there was one. */
    public boolean lift(Hold.Scope scope, long id, WaitReason reason) {
        return holds.lift(scope, id, reason);
    }
}
