package org.colloquy.queue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.Tenants;

/** The processing queues. Who sees a tenant that a queue serves sees the queue. */
@Repository
public class ProcessingQueues {
    private static final String ALL = "SELECT q FROM ProcessingQueue q ORDER BY q.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenants tenants;

    public void add(ProcessingQueue made) {
        entities.persist(made);
        entities.flush();
    }

    /** In the order in which they were made. */
    public List<ProcessingQueue> all(AccessScope scope) {
        List<Tenant> seen = tenants.all(scope);
        return entities.createQuery(ALL, ProcessingQueue.class)
                .getResultStream()
                .filter(q -> scope instanceof AccessScope.Unrestricted || serves(q, seen))
                .toList();
    }

    public Optional<ProcessingQueue> find(String code, AccessScope scope) {
        return all(scope).stream().filter(q -> q.code().equals(code)).findFirst();
    }

    private static boolean serves(ProcessingQueue queue, List<Tenant> seen) {
        return seen.stream().anyMatch(t -> queue.settings().scope().includes(t.settings()));
    }
}
