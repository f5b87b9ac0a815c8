package org.colloquy.tenant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;

/** The tenants and their groups. */
@Repository
public class Tenants {
    private static final String ALL = "SELECT t FROM Tenant t ORDER BY t.id";
    private static final String BY_CODE = "SELECT t FROM Tenant t WHERE t.code = :code";

    @PersistenceContext
    private EntityManager entities;

    /** Written at once: who looks for it in the same transaction finds it. So do the other definitions. */
    public void add(Tenant made) {
        entities.persist(made);
        entities.flush();
    }

    /** In the order in which they were made. */
    public List<Tenant> all(AccessScope scope) {
        return entities.createQuery(ALL, Tenant.class)
                .getResultStream()
                .filter(t -> scope.includes(t.id()))
                .toList();
    }

    public Optional<Tenant> find(String code, AccessScope scope) {
        return entities.createQuery(BY_CODE, Tenant.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(t -> scope.includes(t.id()))
                .findFirst();
    }

    public void add(TenantGroup made) {
        entities.persist(made);
        entities.flush();
    }
}
