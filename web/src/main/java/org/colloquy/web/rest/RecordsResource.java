package org.colloquy.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.colloquy.operation.Reading;
import org.colloquy.record.ExecutionQueries;
import org.colloquy.record.RecordLine;
import org.colloquy.record.RecordQueries;
import org.colloquy.storage.NotFound;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Processing records. */
@Path("records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {
    @Inject
    private Reading reading;

    @Inject
    private RecordQueries records;

    @Inject
    private ExecutionQueries executions;

    @Inject
    private Caller caller;

    @GET
    @Path("{record}")
    @Operation(summary = "A record with its executions and their engine calls")
    public RecordAnswer read(@PathParam("record") String id) {
        return reading.of(() -> {
            RecordLine line =
                    records.find(Id.in("record", id), caller.scope()).orElseThrow(() -> new NotFound("record " + id));
            List<RecordAnswer.Execution> done = executions.of(line.id(), caller.scope()).stream()
                    .map(e -> RecordAnswer.Execution.of(e, caller.readsContent()))
                    .toList();
            return RecordAnswer.of(line, done);
        });
    }
}
