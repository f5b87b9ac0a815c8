package org.colloquy.record;

import java.time.Instant;

/**
 * Executions that failed for good for one cause and neither were tried again nor dismissed since.
 *
 * @param error class of the failure
 * @param task code
 * @param engine code; null when none was chosen
 * @param example a record with one of them, the newest
 */
public record QuarantineGroup(
        String error, String task, String engine, long count, Instant first, Instant last, long example) {}
