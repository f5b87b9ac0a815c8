package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.access.Role;
import org.colloquy.record.FailureFilter;
import org.colloquy.storage.BadInput;
import org.colloquy.tenant.AccessScope;

/**
 * Tries again what failed for good, or lets it rest (B2.6). Some at a time, each time in a transaction of its own: a
 * backlog of failures never holds anything for long, and what is done is done.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Quarantine {
    @Inject
    private RetrySteps steps;

    /**
     * Opens new records with only the failed tasks: in the current run of a continuous job, in a child run of a full one.
     *
     * @return how many executions are tried again
     */
    public long retry(FailureFilter filter, String actor, AccessScope scope) {
        Retrying retrying = new Retrying(filter, actor, scope);
        long all = 0;
        int some;
        do {
            some = steps.retry(retrying);
            all += some;
        } while (some > 0);
        steps.note(retrying, "RETRY", all, null);
        return all;
    }

    /**
     * Takes failures out of quarantine without trying them again.
     *
     * @param reason why, for the audit log
     * @return how many executions
     * @throws BadInput without a reason
     */
    public long dismiss(FailureFilter filter, String reason, String actor, AccessScope scope) {
        if (reason == null || reason.isBlank()) {
            throw new BadInput("reason", "is missing: say why these failures need no retry");
        }
        Retrying dismissing = new Retrying(filter, actor, scope);
        long all = 0;
        int some;
        do {
            some = steps.dismiss(dismissing);
            all += some;
        } while (some > 0);
        steps.note(dismissing, "DISMISS", all, reason);
        return all;
    }
}
