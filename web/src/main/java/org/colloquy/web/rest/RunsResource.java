package org.colloquy.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.colloquy.journal.JournalFilter;
import org.colloquy.journal.JournalLevel;
import org.colloquy.journal.JournalQueries;
import org.colloquy.operation.Reading;
import org.colloquy.operation.RunPace;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.RecordFilter;
import org.colloquy.record.RecordQueries;
import org.colloquy.record.RecordState;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.storage.NotFound;
import org.colloquy.storage.Paging;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Runs: how they stand, their records, their log. */
@Path("runs/{run}")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {
    @PathParam("run")
    private String id;

    @Inject
    private Reading reading;

    @Inject
    private RunQueries runs;

    @Inject
    private RecordQueries records;

    @Inject
    private JournalQueries journal;

    @Inject
    private RunPace pace;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "How the run stands: counters of one moment, money, progress")
    public RunAnswer read() {
        RunReport run = reading.of(this::find);
        return RunAnswer.of(run, pace.progress(run));
    }

    @GET
    @Path("records")
    @Operation(summary = "The run's processing records, newest first")
    public ListAnswer<RecordAnswer> records(
            @QueryParam("status") String status,
            @QueryParam("tenant") String tenant,
            @QueryParam("task") String task,
            @QueryParam("error") String error,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Paging paging = Paging.of(limit, cursor);
        Set<RecordState> states = Words.all("status", status, RecordState.class);
        ErrorClass failure = Words.one("error", error, ErrorClass.class);
        return reading.of(() -> {
            RecordFilter filter = new RecordFilter(find().id(), null, states, tenant, task, failure, null);
            return ListAnswer.of(records.list(filter, caller.scope(), paging), RecordAnswer::of);
        });
    }

    @GET
    @Path("logs")
    @Operation(summary = "What happened in the run, newest first")
    public ListAnswer<LogAnswer> logs(
            @QueryParam("level") String level,
            @QueryParam("record") String record,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Paging paging = Paging.of(limit, cursor);
        JournalLevel least = Words.one("level", level, JournalLevel.class);
        Long of = record == null ? null : Long.valueOf(Id.in("record", record));
        return reading.of(() -> {
            JournalFilter filter = new JournalFilter(find().id(), of, least, null);
            return ListAnswer.of(journal.list(filter, caller.scope(), paging), LogAnswer::of);
        });
    }

    private RunReport find() {
        return runs.find(Id.in("run", id), caller.scope()).orElseThrow(() -> new NotFound("run " + id));
    }
}
