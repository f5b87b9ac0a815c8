package org.colloquy.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.access.Role;
import org.colloquy.operation.EngineTest;
import org.colloquy.record.ErrorClass;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Engines. */
@Path("engines/{engine}")
@Produces(MediaType.APPLICATION_JSON)
public class EnginesResource {
    @Inject
    private EngineTest test;

    /** What a test came to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tested(boolean ok, String model, long latencyMs, String reply, ErrorClass error, String detail) {}

    @POST
    @Path("test")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Asks the engine something small; a good answer unblocks it")
    public Tested test(@PathParam("engine") String code) {
        EngineTest.Result result = test.run(code);
        return new Tested(
                result.ok(), result.model(), result.latencyMs(), result.reply(), result.error(), result.detail());
    }
}
