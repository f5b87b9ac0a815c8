package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The records that this process works on at this moment. Only their leases are renewed: a claim whose worker came to
 * grief, or whose commit was never heard of, must run out although the node lives (B2.5).
 */
@ApplicationScoped
public class ClaimsInHand {
    private final Set<Long> records = ConcurrentHashMap.newKeySet();

    void take(long record) {
        records.add(record);
    }

    void lay(long record) {
        records.remove(record);
    }

    /** Ids of the records in work now. */
    public Set<Long> records() {
        return Set.copyOf(records);
    }
}
