package org.colloquy.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.colloquy.operation.Reading;
import org.colloquy.record.BacklogPart;
import org.colloquy.record.QuarantineGroup;
import org.colloquy.record.QuarantineQueries;
import org.colloquy.usage.IndicatorQueries;
import org.colloquy.usage.Indicators;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the system does, and what failed for good. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class MonitoringResource {
    @Inject
    private Reading reading;

    @Inject
    private IndicatorQueries indicators;

    @Inject
    private QuarantineQueries quarantine;

    @Inject
    private InstantSource clock;

    @Inject
    private Caller caller;

    /** The indicators as the contract shows them. */
    record Monitored(
            Instant at,
            List<Backlog> backlog,
            Indicators.Lag lag,
            List<Indicators.TaskRate> tasks,
            List<EngineRate> engines,
            BigDecimal missingOutputsPercent,
            long quarantine,
            Map<String, Long> waiting,
            List<Indicators.Heartbeat> nodes) {}

    /** Work that waits to be begun. */
    record Backlog(String lane, String queue, String tenant, long count, long oldestSeconds) {}

    /** How an engine does. */
    record EngineRate(String engine, long success, long failed, BigDecimal share429, String circuit) {}

    /** A group of the quarantine. */
    record Group(String error, String task, String engine, long count, Instant first, Instant last, String example) {}

    @GET
    @Path("monitoring")
    @Operation(summary = "The indicators")
    public Monitored monitoring() {
        Indicators now = reading.of(() -> indicators.indicators(caller.scope()));
        Instant at = clock.instant();
        return new Monitored(
                at,
                now.backlog().stream().map(part -> backlog(part, at)).toList(),
                now.lag(),
                now.tasks(),
                now.engines().stream().map(MonitoringResource::engine).toList(),
                null,
                now.quarantine(),
                now.waiting(),
                now.nodes());
    }

    @GET
    @Path("quarantine")
    @Operation(summary = "Executions that failed for good, grouped by cause")
    public ListAnswer<Group> quarantine() {
        return ListAnswer.whole(reading.of(() -> quarantine.groups(caller.scope())).stream()
                .map(MonitoringResource::group)
                .toList());
    }

    private static Backlog backlog(BacklogPart part, Instant at) {
        long age = Math.max(0, Duration.between(part.oldest(), at).toSeconds());
        return new Backlog(part.lane(), part.queue(), part.tenant(), part.count(), age);
    }

    private static EngineRate engine(Indicators.EngineRate of) {
        String circuit = of.blocked() ? "BLOCKED" : "CLOSED";
        return new EngineRate(of.engine(), of.success(), of.failed(), of.share429(), circuit);
    }

    private static Group group(QuarantineGroup of) {
        return new Group(of.error(), of.task(), of.engine(), of.count(), of.first(), of.last(), Id.of(of.example()));
    }
}
