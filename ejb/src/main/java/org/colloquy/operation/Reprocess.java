package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.access.Role;
import org.colloquy.dispatch.WorkQueue;
import org.colloquy.queue.Lane;
import org.colloquy.tenant.AccessScope;

/** Processes one conversation because a person asks for it. Runs without a transaction: the bell follows the commit. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reprocess {
    @Inject
    private ReprocessSteps steps;

    @Inject
    private WorkQueue bells;

    /**
     * What a person asks for.
     *
     * @param tenant code
     * @param tasks codes; null: all that are active
     * @param force whether results that are current are made again; a person's value stays
     */
    public record Wish(String tenant, String externalId, List<String> tasks, boolean force) {
        public Wish {
            tasks = tasks == null ? List.of() : List.copyOf(tasks);
        }
    }

    /**
     * Opens a record in the live job that serves the tenant, else in the built-in job; one that waits there already takes
     * the wish.
     *
     * @return id of the record
     * @throws org.colloquy.storage.NotFound if there is no such conversation, or not for him
     * @throws org.colloquy.storage.BadInput if there is no such task
     */
    public long process(Wish wish, String actor, AccessScope scope) {
        long record = steps.open(wish, actor, scope);
        bells.ring(Lane.LIVE, record);
        return record;
    }
}
