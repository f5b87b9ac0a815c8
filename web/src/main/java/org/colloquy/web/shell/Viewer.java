package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.colloquy.web.security.Caller;

/** Who is looking, what he may see, and to which tenant he has narrowed his view by the address. */
@Named
@RequestScoped
public class Viewer {
    private static final List<String> ROLES =
            List.of("PLATFORM_ADMIN", "PLATFORM_OPERATOR", "TENANT_ADMIN", "TENANT_ANALYST", "AUDITOR");

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Caller caller;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    public String getRole() {
        return ROLES.stream().filter(security::isCallerInRole).findFirst().orElse("NONE");
    }

    /** What every read is limited to. */
    public AccessScope scope() {
        return caller.scope();
    }

    /** The tenants among which he may choose, by name. */
    public List<TenantChoice> getTenants() {
        return seen().map(t -> new TenantChoice(t.code(), t.settings().name()))
                .sorted()
                .toList();
    }

    private Stream<Tenant> seen() {
        return definitions.get().all().tenants().stream().filter(t -> scope().includes(t.id()));
    }

    /** Code of the chosen tenant; empty: all that he may see. */
    public String getTenant() {
        String code = asked.text("tenant");
        return seen().map(Tenant::code).filter(c -> c.equals(code)).findFirst().orElse("");
    }

    /** The chosen tenant's code; null: all. */
    public String chosen() {
        return getTenant().isEmpty() ? null : getTenant();
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/signin?faces-redirect=true&out=true";
    }
}
