package org.colloquy.tenant;

import java.util.List;
import java.util.Objects;

/**
 * Which tenants a queue or a job serves.
 *
 * @param type how the tenants are named
 * @param tenants codes, for {@code TENANTS}; never null
 * @param groups codes of groups, for {@code TENANTS}; resolved when asked, so that a tenant that joins later counts
 * @param tenant code, for {@code ONE_TENANT}
 */
public record Scope(Type type, List<String> tenants, List<String> groups, String tenant) {
    /** The three kinds of scope. */
    public enum Type {
        UNRESTRICTED,
        TENANTS,
        ONE_TENANT
    }

    public static final Scope UNRESTRICTED = new Scope(Type.UNRESTRICTED, List.of(), List.of(), null);

    public Scope {
        tenants = tenants == null ? List.of() : List.copyOf(tenants);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /** Whether a tenant of this code, a member of these groups, is served. */
    public boolean includes(TenantSettings of) {
        return switch (type) {
            case UNRESTRICTED -> true;
            case TENANTS -> tenants.contains(of.code()) || of.groups().stream().anyMatch(groups::contains);
            case ONE_TENANT -> Objects.equals(tenant, of.code());
        };
    }
}
