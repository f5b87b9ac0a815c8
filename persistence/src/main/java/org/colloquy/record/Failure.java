package org.colloquy.record;

/** A task execution that failed for good and that nobody has done anything about. */
public record Failure(long execution, long record, long run, long job, long tenant, long conversation, long task) {}
