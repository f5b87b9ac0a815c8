package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.access.Role;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import org.colloquy.web.security.Caller;

/** Who is looking, what he may see, and to which tenant he has narrowed his view by the address. */
@Named
@RequestScoped
public class Viewer {
    @Inject
    private Caller caller;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return caller.name();
    }

    public String getRole() {
        return caller.role().map(Enum::name).orElse("NONE");
    }

    /** What every read is limited to. */
    public AccessScope scope() {
        return caller.scope();
    }

    /** Whether he may read content, raw answers, text values and explanations (B13). */
    public boolean isReadsContent() {
        return caller.readsContent();
    }

    /** Whether he may start, pause, resume and cancel runs of any tenant (B13). */
    public boolean isOperator() {
        return caller.role()
                .filter(r -> r == Role.PLATFORM_ADMIN || r == Role.PLATFORM_OPERATOR)
                .isPresent();
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
