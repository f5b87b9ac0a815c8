package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import org.colloquy.access.Role;
import org.colloquy.operation.Quarantine;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Trying again what failed for good. An address of its own: it must not be taken for a record's. */
@Path("records/retry")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OPERATOR})
public class RetryResource {
    @Inject
    private Quarantine quarantine;

    @Inject
    private Caller caller;

    @POST
    @Operation(summary = "Tries failed executions again; all conditions must hold, none given means all")
    public Map<String, Long> retry(InputStream body) {
        FailureWish wish = FailureWish.read(Body.optional(body));
        return Map.of("retried", quarantine.retry(wish.filter(), caller.name(), caller.scope()));
    }
}
