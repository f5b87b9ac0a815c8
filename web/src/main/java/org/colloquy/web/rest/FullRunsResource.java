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
import org.colloquy.operation.Estimate;
import org.colloquy.operation.Forecast;
import org.colloquy.operation.RunControl;
import org.colloquy.operation.RunPace;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunTrigger;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Full runs of a job: estimated and started. */
@Path("jobs/{job}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
public class FullRunsResource {
    @PathParam("job")
    private String job;

    @Inject
    private RunControl control;

    @Inject
    private Estimate estimate;

    @Inject
    private RunPace pace;

    @Inject
    private Caller caller;

    @POST
    @Path("runs")
    @Operation(summary = "Starts a full run: one of a job is active at a time")
    public Response start() {
        RunReport run = control.start(job, RunTrigger.MANUAL, caller.name(), caller.scope());
        return Response.status(Response.Status.CREATED)
                .entity(RunAnswer.of(run, pace.progress(run)))
                .build();
    }

    @POST
    @Path("estimate")
    @Operation(summary = "What a full run would do and take, without any engine call")
    public Forecast estimate() {
        return estimate.of(job, caller.scope());
    }
}
