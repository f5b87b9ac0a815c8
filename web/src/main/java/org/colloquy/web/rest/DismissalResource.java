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
import tools.jackson.databind.node.ObjectNode;

/** Letting failures rest. */
@Path("quarantine/dismiss")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OPERATOR})
public class DismissalResource {
    @Inject
    private Quarantine quarantine;

    @Inject
    private Caller caller;

    @POST
    @Operation(summary = "Takes failed executions out of quarantine, for a reason")
    public Map<String, Long> dismiss(InputStream body) {
        ObjectNode asked = Body.optional(body);
        FailureWish wish = FailureWish.read(asked);
        String reason = asked.path("reason").asString(null);
        return Map.of("dismissed", quarantine.dismiss(wish.filter(), reason, caller.name(), caller.scope()));
    }
}
