package org.colloquy.tenant;

import java.math.BigDecimal;

/**
 * A tenant's limits; null is no limit.
 *
 * @param concurrency conversations in work at once, cluster-wide
 * @param requestsPerMinute engine calls a minute
 * @param tokensPerMinute tokens a minute
 * @param tokensPerDay budget of tokens a day in the tenant's time zone
 * @param costPerDay budget of money a day, in the system's currency
 * @param costPerMonth budget of money a calendar month, in the system's currency
 * @param weight share in the rotation against other tenants; 1 or more (B8.2)
 */
public record TenantLimits(
        Integer concurrency,
        Integer requestsPerMinute,
        Long tokensPerMinute,
        Long tokensPerDay,
        BigDecimal costPerDay,
        BigDecimal costPerMonth,
        Integer weight) {
    public static final TenantLimits NONE = new TenantLimits(null, null, null, null, null, null, 1);

    public TenantLimits {
        weight = weight == null ? 1 : weight;
    }
}
