package org.colloquy.tenant;

import java.util.Set;

/** Which tenants' objects somebody may see. Enforced where data is read; an object outside does not exist (B13). */
public sealed interface AccessScope {
    /** All tenants, also those made later. */
    AccessScope ALL = new Unrestricted();

    /** Whether an object of this tenant is inside. */
    boolean includes(long tenant);

    /** Sees everything. */
    record Unrestricted() implements AccessScope {
        @Override
        public boolean includes(long tenant) {
            return true;
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
    }

    static AccessScope one(long tenant) {
        return new Only(Set.of(tenant));
    }
}
