package org.colloquy.record;

import java.time.Instant;

/**
 * Executions of a run that failed for good with the same cause.
 *
 * @param task code
 * @param error class of the failure
 * @param count of executions, among the newest records looked at
 * @param last when the last of them failed
 */
public record FailureGroup(String task, String error, long count, Instant last) {}
