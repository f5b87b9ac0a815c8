package org.colloquy.run;

import java.time.Instant;
import java.time.LocalDate;
import org.colloquy.queue.Lane;
import tools.jackson.databind.JsonNode;

/**
 * A run with its counters, all of one moment.
 *
 * @param job code
 * @param day calendar day of a continuous job's run, in the job's zone; null of a full run
 * @param continuationToken where the scan stands; null of a continuous run
 * @param scanning whether the scan of a full run goes on
 * @param estimate what was estimated before the start; null: nothing
 * @param parent the run whose failures this one retries; null: none
 * @param hold what holds the run as a whole; null: nothing
 */
public record RunReport(
        long id,
        long jobId,
        String job,
        Lane lane,
        RunState status,
        RunTrigger trigger,
        LocalDate day,
        Instant startedAt,
        Instant endedAt,
        String startedBy,
        long configurationVersion,
        String continuationToken,
        boolean scanning,
        JsonNode estimate,
        Long parent,
        Hold hold,
        RunCounters counters) {
    /**
     * What holds a run.
     *
     * @param until null: until its reason ends
     */
    public record Hold(String reason, Instant since, Instant until) {}
}
