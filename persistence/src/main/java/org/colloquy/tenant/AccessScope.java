package org.colloquy.tenant;

import java.util.Set;
import org.colloquy.storage.Sql;

/** Which tenants' objects somebody may see. Enforced where data is read; an object outside does not exist (B13). */
public sealed interface AccessScope {
    /** All tenants, also those made later. */
    AccessScope ALL = new Unrestricted();

    /** Whether an object of this tenant is inside. */
    boolean includes(long tenant);

    /** Adds the condition that a row's tenant is inside. A row without a tenant is inside nobody's but everybody's. */
    Sql restrict(Sql sql, String tenantColumn);

    /** Sees everything. */
    record Unrestricted() implements AccessScope {
        @Override
        public boolean includes(long tenant) {
            return true;
        }

        @Override
        public Sql restrict(Sql sql, String tenantColumn) {
            return sql;
        }
    }

    /** Sees these tenants only; an empty set sees nothing. */
    record Only(Set<Long> tenants) implements AccessScope {
        public Only {
            tenants = Set.copyOf(tenants);
        }

        @Override
        public boolean includes(long tenant) {
            return tenants.contains(tenant);
        }

        @Override
        public Sql restrict(Sql sql, String tenantColumn) {
            return sql.andIn(tenantColumn, tenants);
        }
    }

    static AccessScope one(long tenant) {
        return new Only(Set.of(tenant));
    }
}
