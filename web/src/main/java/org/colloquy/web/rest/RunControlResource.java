package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.colloquy.access.Role;
import org.colloquy.operation.RunControl;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is done with a run: each is in effect within 5 s, on whichever node it is asked for (B9.4). */
@Path("runs/{run}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
public class RunControlResource {
    @PathParam("run")
    private String id;

    @Inject
    private RunControl control;

    @Inject
    private Caller caller;

    @POST
    @Path("pause")
    @Operation(summary = "Pauses the run; of a continuous job, the job")
    public Response pause() {
        control.pause(Id.in("run", id), caller.name(), caller.scope());
        return Response.accepted().build();
    }

    @POST
    @Path("resume")
    @Operation(summary = "Lets the run go on; of a continuous job, the job with its open runs")
    public Response resume() {
        control.resume(Id.in("run", id), caller.name(), caller.scope());
        return Response.accepted().build();
    }

    @POST
    @Path("cancel")
    @Operation(summary = "Ends the run: what is in flight is stored, what waits is cancelled")
    public Response cancel() {
        control.cancel(Id.in("run", id), caller.name(), caller.scope());
        return Response.accepted().build();
    }
}
