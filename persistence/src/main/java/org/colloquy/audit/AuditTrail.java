package org.colloquy.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.storage.Repository;

/** All that was changed by somebody, in order. Only ever added to. */
@Repository
public class AuditTrail {
    @PersistenceContext
    private EntityManager entities;

    /** Written with the change, in its transaction: no change without an entry, no entry without a change. */
    public void add(AuditEntry entry) {
        entities.persist(entry);
    }
}
