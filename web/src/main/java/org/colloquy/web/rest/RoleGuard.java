package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.colloquy.access.Role;
import org.colloquy.web.problem.Problem;
import org.colloquy.web.security.Caller;

/**
 * Lets a call through to those only whose role it names; what names none is for everybody who may read. Use cases check
 * again: this keeps reads, which have no use case, from senders (B13).
 */
@Provider
public class RoleGuard implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        RolesAllowed named = named(resource.getResourceMethod(), resource.getResourceClass());
        boolean allowed = caller.role().filter(role -> allows(named, role)).isPresent();
        if (!allowed) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .entity(Problem.of(403, "your role may not do this"))
                    .type(Problem.TYPE)
                    .build());
        }
    }

    static boolean allows(RolesAllowed named, Role role) {
        return named == null ? role != Role.INGEST : List.of(named.value()).contains(role.name());
    }

    private static RolesAllowed named(AnnotatedElement method, AnnotatedElement type) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        return own == null ? type.getAnnotation(RolesAllowed.class) : own;
    }
}
