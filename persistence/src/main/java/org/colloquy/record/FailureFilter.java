package org.colloquy.record;

import java.util.List;

/**
 * Which failed executions are meant; null is any.
 *
 * @param job code
 * @param tenant code
 * @param task code
 * @param engine code of the engine that failed
 * @param error its class
 * @param records ids of the records that they belong to
 */
public record FailureFilter(
        Long run, String job, String tenant, String task, String engine, ErrorClass error, List<Long> records) {
    public static final FailureFilter ANY = new FailureFilter(null, null, null, null, null, null, null);

    public FailureFilter {
        records = records == null ? null : List.copyOf(records);
    }
}
