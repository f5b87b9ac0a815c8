package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.colloquy.access.Role;
import org.colloquy.audit.AuditFilter;
import org.colloquy.audit.AuditLine;
import org.colloquy.audit.AuditQueries;
import org.colloquy.operation.Reading;
import org.colloquy.storage.Paging;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.JsonNode;

/** Who changed what. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.AUDIT, Role.TENANT})
public class AuditResource {
    @Inject
    private Reading reading;

    @Inject
    private AuditQueries audit;

    @Inject
    private Caller caller;

    /** An entry as the contract shows it. */
    record Entry(
            Instant at, String actor, String action, String object, String tenant, JsonNode before, JsonNode after) {
        static Entry of(AuditLine line) {
            return new Entry(
                    line.at(), line.actor(), line.action(), line.object(), line.tenant(), line.before(), line.after());
        }
    }

    @GET
    @Operation(summary = "Changes of definitions, users and limits, newest first")
    public ListAnswer<Entry> read(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("actor") String actor,
            @QueryParam("object") String object,
            @QueryParam("tenant") String tenant,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        AuditFilter filter = new AuditFilter(Moments.in("from", from), Moments.in("to", to), actor, object, tenant);
        Paging paging = Paging.of(limit, cursor);
        return reading.of(() -> ListAnswer.of(audit.list(filter, caller.scope(), paging), Entry::of));
    }
}
