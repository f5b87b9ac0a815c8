package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.access.Role;
import org.colloquy.tenant.AccessScope;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/**
 * Says what a full run of a job would do and take, started now, without any engine call (B7.6). A few at a time: each
 * reads much.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Estimate {
    private static final int AT_ONCE = 4;

    @Inject
    private Estimating estimating;

    /**
     * Over 100,000 conversations it looks at 10,000 of them, chosen by their ids, and scales up.
     *
     * @param job code
     * @throws org.colloquy.storage.NotFound if there is no such job, or not for him
     * @throws org.colloquy.storage.Conflict if it works continuously
     */
    @Bulkhead(AT_ONCE)
    public Forecast of(String job, AccessScope scope) {
        return estimating.of(job, scope);
    }
}
