package org.colloquy.web.queues;

import java.time.Instant;

/**
 * A line of the list.
 *
 * @param state ENABLED, DISABLED or NO_JOB
 * @param scope which tenants, in words
 * @param conditions which conversations, in short words
 * @param backlog records that wait to be begun, counted up to a ceiling
 * @param oldest when the oldest of them was made; null: there is none
 * @param job code of the job that it feeds; null: none
 */
public record QueueRow(
        String code,
        String name,
        String state,
        String scope,
        String conditions,
        String backlog,
        Instant oldest,
        String job,
        String jobName) {}
