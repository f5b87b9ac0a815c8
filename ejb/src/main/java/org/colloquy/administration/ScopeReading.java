package org.colloquy.administration;

import java.util.List;
import org.colloquy.tenant.Scope;

/** Reads which tenants a queue or job serves. */
final class ScopeReading {
    private ScopeReading() {}

    /** Null when absent. */
    static Scope read(Part owner) {
        Part part = owner.part("scope");
        if (part == null) {
            return null;
        }
        Scope.Type type = part.there("type", part.choice("type", Scope.Type.class));
        List<String> tenants = part.texts("tenants", 100);
        List<String> groups = part.texts("groups", 100);
        String tenant = part.text("tenant", 100);
        part.end();
        if (type == null) {
            return null;
        }
        fitting(part, new Scope(type, tenants, groups, tenant));
        return new Scope(type, tenants, groups, tenant);
    }

    private static void fitting(Part part, Scope scope) {
        boolean names = !scope.tenants().isEmpty() || !scope.groups().isEmpty();
        if (scope.type() == Scope.Type.TENANTS && !names) {
            part.refuse("tenants", "must name a tenant, or groups a group: else nobody is served");
        }
        if (scope.type() != Scope.Type.TENANTS && names) {
            part.refuse(scope.tenants().isEmpty() ? "groups" : "tenants", "goes with the type TENANTS only");
        }
        if (scope.type() == Scope.Type.ONE_TENANT && scope.tenant() == null) {
            part.there("tenant", null);
        }
        if (scope.type() != Scope.Type.ONE_TENANT && scope.tenant() != null) {
            part.refuse("tenant", "goes with the type ONE_TENANT only");
        }
    }
}
