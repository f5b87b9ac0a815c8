package org.colloquy.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;

/** The engines. They belong to the system: only who sees all tenants sees them. */
@Repository
public class Engines {
    private static final String ALL = "SELECT d FROM Engine d ORDER BY d.id";
    private static final String BY_CODE = "SELECT d FROM Engine d WHERE d.code = :code";

    @PersistenceContext
    private EntityManager entities;

    public void add(Engine made) {
        entities.persist(made);
        entities.flush();
    }

    /** In the order in which they were made. */
    public List<Engine> all(AccessScope scope) {
        return seen(scope) ? entities.createQuery(ALL, Engine.class).getResultList() : List.of();
    }

    public Optional<Engine> find(String code, AccessScope scope) {
        return entities.createQuery(BY_CODE, Engine.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(d -> seen(scope))
                .findFirst();
    }

    private static boolean seen(AccessScope scope) {
        return scope instanceof AccessScope.Unrestricted;
    }
}
