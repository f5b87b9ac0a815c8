package org.colloquy.engine;

import java.math.BigDecimal;

/**
 * An engine's limits, cluster-wide; null is no limit.
 *
 * @param concurrency calls in flight at once
 * @param requestsPerMinute calls a minute
 * @param tokensPerMinute tokens a minute
 * @param costPerDay budget of money a day in UTC
 */
public record EngineLimits(
        Integer concurrency, Integer requestsPerMinute, Long tokensPerMinute, BigDecimal costPerDay) {
    public static final EngineLimits NONE = new EngineLimits(null, null, null, null);
}
