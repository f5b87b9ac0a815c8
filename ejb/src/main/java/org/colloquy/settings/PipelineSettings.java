package org.colloquy.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * How this node works off conversations.
 *
 * @param liveConcurrency conversations of the live lane in work at once on this node
 * @param backfillConcurrency conversations of the backfill lane in work at once on this node
 * @param callConcurrency engine calls at once on this node
 * @param lease how long a claim holds without being renewed (B2.4)
 * @param feedEvery pause between two rounds of the feeder (B1.2)
 * @param circuitProbe pause between two probes of an open circuit (B6.3)
 * @param quiet overrides every queue's quiet seconds when present (B1.5)
 */
public record PipelineSettings(
        int liveConcurrency,
        int backfillConcurrency,
        int callConcurrency,
        Duration lease,
        Duration feedEvery,
        Duration circuitProbe,
        Optional<Duration> quiet) {
    static PipelineSettings read(Variables from) {
        return new PipelineSettings(
                from.number("COLLOQUY_LIVE_CONCURRENCY", 64, 1, 10_000),
                from.number("COLLOQUY_BACKFILL_CONCURRENCY", 16, 1, 10_000),
                from.number("COLLOQUY_CALL_CONCURRENCY", 128, 1, 10_000),
                from.seconds("COLLOQUY_LEASE_SECONDS", 60),
                Duration.ofMillis(from.number("COLLOQUY_FEED_MILLIS", 250, 10, 60_000)),
                from.seconds("COLLOQUY_CIRCUIT_PROBE_SECONDS", 15),
                from.text("COLLOQUY_QUIET_SECONDS")
                        .map(set -> Duration.ofSeconds(from.number("COLLOQUY_QUIET_SECONDS", 0, 0, 86_400))));
    }
}
