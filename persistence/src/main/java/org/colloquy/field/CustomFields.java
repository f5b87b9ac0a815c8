package org.colloquy.field;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;

/** The custom fields, global ones and tenants' own. Everybody sees the global ones. */
@Repository
public class CustomFields {
    private static final String ALL = "SELECT d FROM CustomField d ORDER BY d.id";
    private static final String BY_CODE = "SELECT d FROM CustomField d WHERE d.owner = :owner AND d.code = :code";

    @PersistenceContext
    private EntityManager entities;

    public void add(CustomField made) {
        entities.persist(made);
        entities.flush();
    }

    /** In the order in which they were made. */
    public List<CustomField> all(AccessScope scope) {
        return entities.createQuery(ALL, CustomField.class)
                .getResultStream()
                .filter(d -> seen(d, scope))
                .toList();
    }

    /** @param owner id of the tenant that owns it; 0: global */
    public Optional<CustomField> find(long owner, String code, AccessScope scope) {
        return entities.createQuery(BY_CODE, CustomField.class)
                .setParameter("owner", owner)
                .setParameter("code", code)
                .getResultStream()
                .filter(d -> seen(d, scope))
                .findFirst();
    }

    private static boolean seen(CustomField definition, AccessScope scope) {
        return definition.owner() == 0 || scope.includes(definition.owner());
    }
}
