package org.colloquy.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.colloquy.access.Role;
import org.colloquy.tenant.AccessScope;

/** Who asks, for pages and resources: his name, his role and what he may see. */
@RequestScoped
public class Caller {
    /** An open page, like the one to sign in, is asked for by nobody: he sees nothing. */
    private static final AccessScope NOTHING = new AccessScope.Only(Set.of());

    @Inject
    private HttpServletRequest request;

    /** Name of the user; {@code api-token} for the deployment's token; empty when nobody is known. */
    public String name() {
        return identity().map(Identity::name).orElse("");
    }

    /** Empty when nobody is known. */
    public Optional<Role> role() {
        return identity().map(Identity::role);
    }

    /** What every read is limited to. */
    public AccessScope scope() {
        return identity().map(Identity::scope).orElse(NOTHING);
    }

    /** Whether he may read content, raw answers, text values and explanations (B13). */
    public boolean readsContent() {
        return role().filter(r -> r != Role.AUDITOR && r != Role.INGEST).isPresent();
    }

    private Optional<Identity> identity() {
        return Optional.ofNullable(Identity.in(request));
    }
}
