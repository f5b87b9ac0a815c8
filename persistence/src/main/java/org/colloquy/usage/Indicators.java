package org.colloquy.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.record.BacklogPart;

/**
 * How the system does, of the last hour where nothing else is said (B14).
 *
 * @param lag seconds from storing to the end of the newest records; nulls when none ended
 * @param quarantine failed executions that were not tried again
 * @param waiting parked records by reason, now
 */
public record Indicators(
        List<BacklogPart> backlog,
        Lag lag,
        List<TaskRate> tasks,
        List<EngineRate> engines,
        long quarantine,
        Map<String, Long> waiting,
        List<Heartbeat> nodes) {
    /** Seconds that half, 95 and 99 of 100 records took at most. */
    public record Lag(BigDecimal p50, BigDecimal p95, BigDecimal p99) {}

    /** Executions of a task that ended, and calls that asked again. */
    public record TaskRate(String task, long success, long failed, long retries) {}

    /**
     * Calls of an engine.
     *
     * @param share429 fraction of them that the provider turned down for now
     * @param blocked whether a hold is on it
     */
    public record EngineRate(String engine, long success, long failed, BigDecimal share429, boolean blocked) {}

    /** When a node was last heard of. */
    public record Heartbeat(String node, Instant heartbeatAt) {}
}
