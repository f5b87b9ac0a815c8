package org.colloquy.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.access.Account;
import org.colloquy.access.Role;
import org.colloquy.tenant.AccessScope;

/**
 * Who asks.
 *
 * @param name of the user; {@code api-token} for the deployment's token
 * @param scope which tenants' objects he may see
 */
record Identity(String name, Role role, AccessScope scope) {
    static final Identity TOKEN = new Identity("api-token", Role.PLATFORM_ADMIN, AccessScope.ALL);

    private static final String ATTRIBUTE = Identity.class.getName();

    static Identity of(Account account) {
        return new Identity(account.name(), account.role(), account.scope());
    }

    /** Keeps it for the rest of a request. */
    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who asks this; null when nobody is known. */
    static Identity in(HttpServletRequest request) {
        return (Identity) request.getAttribute(ATTRIBUTE);
    }
}
