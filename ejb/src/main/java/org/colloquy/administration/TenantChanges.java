package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.storage.Ids;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantGroup;
import org.colloquy.tenant.TenantGroupSettings;
import org.colloquy.tenant.TenantSettings;
import org.colloquy.tenant.Tenants;

/** Applies what a document says of tenants and groups. */
@ApplicationScoped
class TenantChanges {
    @Inject
    private Tenants tenants;

    @Inject
    private Ids ids;

    void group(Entry<TenantGroupSettings> entry, Edit edit) {
        edit.before().all().groups().stream()
                .filter(g -> g.code().equals(entry.key().code()))
                .findFirst()
                .ifPresentOrElse(
                        g -> reconfigure(g, entry.value()),
                        () -> tenants.add(new TenantGroup(ids.next(), entry.value())));
    }

    private static void reconfigure(TenantGroup group, TenantGroupSettings next) {
        if (!Same.settings(group.settings(), next)) {
            group.reconfigure(next);
        }
    }

    void tenant(Entry<TenantDefinition> entry, Edit edit) {
        TenantSettings next = entry.value().settings();
        edit.before()
                .tenant(next.code())
                .ifPresentOrElse(
                        t -> reconfigure(t, next), () -> tenants.add(new Tenant(ids.next(), next, edit.now())));
    }

    private static void reconfigure(Tenant tenant, TenantSettings next) {
        if (!Same.settings(tenant.settings(), next)) {
            tenant.reconfigure(next);
        }
    }

    /** The id of a tenant, which may have been made just now; 0 for null: global. */
    long owner(String tenant) {
        return tenant == null
                ? 0
                : tenants.find(tenant, AccessScope.ALL).orElseThrow().id();
    }
}
