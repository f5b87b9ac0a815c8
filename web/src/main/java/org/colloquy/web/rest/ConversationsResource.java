package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import org.colloquy.access.Role;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.conversation.ConversationQueries;
import org.colloquy.conversation.EventType;
import org.colloquy.field.ValueQueries;
import org.colloquy.intake.EventReader;
import org.colloquy.intake.IntakeDoor;
import org.colloquy.operation.Explaining;
import org.colloquy.operation.Reading;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Json;
import org.colloquy.storage.NotFound;
import org.colloquy.tenant.Tenant;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.node.ObjectNode;

/** Conversations of a tenant: sent, read, deleted, explained. The external id may hold any character, percent-encoded. */
@Path("tenants/{tenant}/conversations/{externalId}")
@Produces(MediaType.APPLICATION_JSON)
public class ConversationsResource {
    @PathParam("tenant")
    private String tenant;

    @PathParam("externalId")
    private String externalId;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private IntakeDoor door;

    @Inject
    private Reading reading;

    @Inject
    private ConversationQueries conversations;

    @Inject
    private ValueQueries values;

    @Inject
    private Explaining explaining;

    @Inject
    private InstantSource clock;

    @Inject
    private Caller caller;

    @PUT
    @RolesAllowed({Role.ADMIN, Role.TENANT, Role.SENDER})
    @Operation(summary = "Takes a conversation in: the conversation message without tenant and externalId")
    public Response send(InputStream body) {
        requireTenant();
        take(Body.object(body));
        return Response.accepted().build();
    }

    @GET
    @Operation(summary = "Attributes, processing and the fields' values")
    public ConversationAnswer read() {
        return reading.of(() -> {
            ConversationLine line = find();
            return ConversationAnswer.of(line, values.of(line.id(), caller.scope()), caller.readsContent());
        });
    }

    @GET
    @Path("decisions")
    @Operation(summary = "For each task: done, or why not")
    public ListAnswer<DecisionAnswer> decisions() {
        return ListAnswer.whole(explaining.explain(tenant, externalId, caller.scope()).stream()
                .map(DecisionAnswer::of)
                .toList());
    }

    @DELETE
    @RolesAllowed({Role.ADMIN, Role.TENANT, Role.SENDER})
    @Operation(summary = "Deletes the conversation and all that was derived from it")
    public Response delete() {
        requireTenant();
        reading.of(this::find);
        take(Json.MAPPER.createObjectNode().put("event", EventType.DELETED.name()));
        return Response.noContent().build();
    }

    private void take(ObjectNode message) {
        message.put("tenant", tenant).put("externalId", externalId);
        door.accept(EventReader.read(message, clock.instant()));
    }

    /** A tenant made a moment ago on another node is looked for once more. */
    private void requireTenant() {
        if (!seesTenant()) {
            definitions.refreshIfChanged();
        }
        if (!seesTenant()) {
            throw new NotFound("tenant " + tenant);
        }
    }

    private boolean seesTenant() {
        return definitions
                .get()
                .tenant(tenant)
                .map(Tenant::id)
                .filter(caller.scope()::includes)
                .isPresent();
    }

    private ConversationLine find() {
        return conversations
                .find(tenant, externalId, caller.scope())
                .orElseThrow(() -> new NotFound("conversation " + externalId + " of tenant " + tenant));
    }
}
