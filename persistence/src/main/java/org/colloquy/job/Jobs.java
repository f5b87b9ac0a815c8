package org.colloquy.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.Tenants;

/** The jobs. Who sees a tenant that a job serves sees the job. */
@Repository
public class Jobs {
    private static final String ALL = "SELECT j FROM Job j ORDER BY j.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tenants tenants;

    public void add(Job made) {
        entities.persist(made);
        entities.flush();
    }

    /** The job, locked until the transaction ends: what is started, paused and resumed of one job goes one after another. */
    public Job lock(long id) {
        return entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were made. */
    public List<Job> all(AccessScope scope) {
        List<Tenant> seen = tenants.all(scope);
        return entities.createQuery(ALL, Job.class)
                .getResultStream()
                .filter(j -> scope instanceof AccessScope.Unrestricted || serves(j, seen))
                .toList();
    }

    public Optional<Job> find(String code, AccessScope scope) {
        return all(scope).stream().filter(j -> j.code().equals(code)).findFirst();
    }

    private static boolean serves(Job job, List<Tenant> seen) {
        return seen.stream().anyMatch(t -> job.settings().scope().includes(t.settings()));
    }
}
