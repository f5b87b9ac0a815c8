package org.colloquy.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Serves tenants that have due work in rotation by weight (B8.2): over any stretch of choices a tenant of weight 2 is
 * chosen twice as often as one of weight 1, and never many times in a row. Smooth weighted round robin. Thread-safe.
 */
public final class FairChoice {
    private final Map<Long, Integer> credit = new HashMap<>();

    /**
     * The tenant whose turn it is.
     *
     * @param due tenants that have due work
     * @param weight a tenant's weight; 1 or more
     */
    public synchronized Optional<Long> next(Collection<Long> due, ToIntFunction<Long> weight) {
        credit.keySet().retainAll(due);
        int total = 0;
        Long best = null;
        for (Long tenant : due) {
            int share = Math.max(1, weight.applyAsInt(tenant));
            total += share;
            int has = credit.merge(tenant, share, Integer::sum);
            best = best == null || has > credit.get(best) ? tenant : best;
        }
        if (best != null) {
            credit.merge(best, -total, Integer::sum);
        }
        return Optional.ofNullable(best);
    }
}
