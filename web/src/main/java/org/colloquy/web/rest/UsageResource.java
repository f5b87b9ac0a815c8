package org.colloquy.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.colloquy.operation.Reading;
import org.colloquy.storage.BadInput;
import org.colloquy.usage.UsageGrouping;
import org.colloquy.usage.UsageQueries;
import org.colloquy.usage.UsageRow;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.node.ObjectNode;

/** What engine calls took. */
@Path("usage")
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {
    private static final Duration DEFAULT = Duration.ofDays(30);

    @Inject
    private Reading reading;

    @Inject
    private UsageQueries usage;

    @Inject
    private InstantSource clock;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "Requests, tokens and cost, grouped by any of tenant, task, engine, day")
    public ListAnswer<ObjectNode> read(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("groupBy") @DefaultValue("day") String groupBy) {
        Set<UsageGrouping> by = Words.all("groupBy", groupBy.toUpperCase(Locale.ROOT), UsageGrouping.class);
        Instant end = to == null ? clock.instant() : Moments.in("to", to);
        Instant begin = from == null ? end.minus(DEFAULT) : Moments.in("from", from);
        if (by.isEmpty() || begin.isAfter(end)) {
            throw new BadInput(by.isEmpty() ? "groupBy" : "from", "must name a grouping, and begin before its end");
        }
        return ListAnswer.whole(reading.of(() -> usage.rows(begin, end, by, caller.scope())).stream()
                .map(UsageResource::shape)
                .toList());
    }

    private static ObjectNode shape(UsageRow row) {
        ObjectNode shape = RestJson.MAPPER.createObjectNode();
        row.keys().forEach(shape::put);
        return shape.put("requests", row.requests())
                .put("inputTokens", row.inputTokens())
                .put("outputTokens", row.outputTokens())
                .put("cost", row.cost())
                .put("retries", row.retries())
                .put("waste", row.waste());
    }
}
