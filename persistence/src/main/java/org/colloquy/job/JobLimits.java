package org.colloquy.job;

import java.math.BigDecimal;

/**
 * A job's limits, cluster-wide; null is no limit.
 *
 * @param concurrency conversations in work at once
 * @param requestsPerMinute engine calls a minute
 * @param tokensPerMinute tokens a minute
 * @param conversationsPerMinute conversations begun a minute
 * @param tokensPerRun budget of tokens of one full run (B9.6)
 * @param costPerRun budget of money of one full run, in the system's currency (B9.6)
 * @param stopOnErrorRate fraction of failed among the last 50 records that ends a full run (B9.6)
 */
public record JobLimits(
        Integer concurrency,
        Integer requestsPerMinute,
        Long tokensPerMinute,
        Integer conversationsPerMinute,
        Long tokensPerRun,
        BigDecimal costPerRun,
        BigDecimal stopOnErrorRate) {
    public static final JobLimits NONE = new JobLimits(null, null, null, null, null, null, null);
}
