package org.colloquy.execution;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.colloquy.queue.Lane;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The pipeline's two transactions, got over deadlocks. Each method wraps exactly one of them and runs without one
 * itself, so that every try has its own and nothing is paid for twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SteadySteps {
    @Inject
    private Claims claims;

    @Inject
    private Settlement settlement;

    /** As {@link Claims#dueTenants}. */
    public List<Long> dueTenants(Lane lane) {
        return claims.dueTenants(lane);
    }

    /** As {@link Claims#claim}. */
    @Retry(maxRetries = 4, delay = 20, jitter = 20, retryOn = EJBException.class)
    public Optional<Work> claim(Lane lane, long tenant) {
        return claims.claim(lane, tenant);
    }

    /** As {@link Claims#setAside}. */
    public void setAside(Lane lane, long tenant) {
        claims.setAside(lane, tenant);
    }

    /**
     * As {@link Settlement#settle}. Tried for half a minute, over a restart of the database: these answers are paid for.
     * What fails longer is left to the record's lease, so that a settlement that can never succeed does not go on for
     * ever.
     */
    @Retry(maxRetries = 60, delay = 500, jitter = 200, maxDuration = 60_000, retryOn = EJBException.class)
    public void settle(Result result) {
        settlement.settle(result);
    }
}
