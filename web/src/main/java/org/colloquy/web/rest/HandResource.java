package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.access.Role;
import org.colloquy.operation.HumanValues;
import org.colloquy.operation.Reprocess;
import org.colloquy.storage.BadInput;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with one conversation: has it processed, says what a field holds. */
@Path("tenants/{tenant}/conversations/{externalId}")
@Produces(MediaType.APPLICATION_JSON)
public class HandResource {
    @PathParam("tenant")
    private String tenant;

    @PathParam("externalId")
    private String externalId;

    @Inject
    private Reprocess reprocess;

    @Inject
    private HumanValues values;

    @Inject
    private Caller caller;

    @POST
    @Path("process")
    @RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
    @Operation(summary = "Processes the conversation now; force makes current results again, never a person's value")
    public Response process(InputStream body) {
        ObjectNode asked = Body.optional(body);
        JsonNode force = asked.path("force");
        if (!force.isMissingNode() && !force.isNull() && !force.isBoolean()) {
            throw new BadInput("force", "must be true or false");
        }
        var wish = new Reprocess.Wish(tenant, externalId, codes(asked.path("tasks")), force.asBoolean(false));
        long record = reprocess.process(wish, caller.name(), caller.scope());
        return Response.accepted(Map.of("record", Id.of(record))).build();
    }

    private static List<String> codes(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        if (!given.isArray()) {
            throw new BadInput("tasks", "must be a list of codes, or null");
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).isString()) {
                throw new BadInput("tasks[" + i + "]", "must be a code");
            }
            codes.add(given.get(i).stringValue());
        }
        return codes;
    }

    @PUT
    @Path("fields/{field}")
    @RolesAllowed({Role.ADMIN, Role.TENANT})
    @Operation(summary = "Sets a field by hand: AI does not replace it")
    public Response set(@PathParam("field") String field, InputStream body) {
        ObjectNode given = Body.object(body);
        if (!given.has("value")) {
            throw new BadInput("value", "is missing; null says that it is not known");
        }
        values.set(new HumanValues.Slot(tenant, externalId, field), given.get("value"), caller.name(), caller.scope());
        return Response.noContent().build();
    }
}
