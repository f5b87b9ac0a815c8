package org.colloquy.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.administration.ConfigurationItems;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.JobScopes;
import org.colloquy.job.Jobs;
import org.colloquy.operation.Reading;
import org.colloquy.operation.RunPace;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.NotFound;
import org.colloquy.storage.Paging;
import org.colloquy.tenant.Tenant;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.node.ObjectNode;

/** Jobs and their runs. */
@Path("jobs/{job}")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @PathParam("job")
    private String code;

    @Inject
    private Reading reading;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private RunQueries runs;

    @Inject
    private RunPace pace;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The job as it is configured, with its current run")
    public ObjectNode read() {
        return reading.of(() -> {
            Job job = find();
            ObjectNode answer = ConfigurationItems.job(job);
            answer.put("paused", job.paused());
            answer.set(
                    "currentRun",
                    RestJson.MAPPER.valueToTree(runs.current(job.id(), caller.scope())
                            .map(this::answer)
                            .orElse(null)));
            return answer;
        });
    }

    @GET
    @Path("runs")
    @Operation(summary = "The job's runs, newest first")
    public ListAnswer<RunAnswer> runs(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Paging paging = Paging.of(limit, cursor);
        return reading.of(() -> ListAnswer.of(runs.ofJob(find().id(), caller.scope(), paging), this::answer));
    }

    private RunAnswer answer(RunReport run) {
        return RunAnswer.of(run, pace.progress(run));
    }

    private Job find() {
        return jobs.find(code, caller.scope()).filter(this::sees).orElseThrow(() -> new NotFound("job " + code));
    }

    private boolean sees(Job job) {
        Definitions now = definitions.get();
        return JobScopes.sees(
                caller.scope(),
                job.settings().scope(),
                tenant -> now.tenant(tenant).map(Tenant::id).orElse(null));
    }
}
