package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.access.Role;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunTrigger;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Json;
import org.colloquy.storage.Unprocessable;
import org.colloquy.tenant.AccessScope;

/**
 * Starts full runs, and pauses, resumes and cancels any run. Runs without a transaction: a scan begins only when the run
 * that it works for is committed, and so does whatever else a change sets going.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.OPERATOR, Role.TENANT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunControl {
    private static final Logger LOG = System.getLogger(RunControl.class.getName());

    @Inject
    private RunChanges changes;

    @Inject
    private Estimating estimating;

    @Inject
    private BulkRuns bulk;

    @Inject
    private CurrentDefinitions definitions;

    /**
     * Starts a full run of a job: freezes what it is about, and begins to scan (B9.1).
     *
     * @param job code
     * @param actor who starts it
     * @throws org.colloquy.storage.NotFound if there is no such job, or not for him
     * @throws org.colloquy.storage.Conflict if one is active already, or the job has no full runs
     * @throws Unprocessable if no conversation matches
     */
    public RunReport start(String job, RunTrigger trigger, String actor, AccessScope scope) {
        definitions.refresh();
        changes.startable(job, scope);
        Forecast forecast = estimating.of(job, scope);
        if (forecast.nothing()) {
            throw new Unprocessable("no conversation matches what job " + job + " selects");
        }
        long run = changes.start(job, trigger, Json.write(forecast), actor);
        scan(run);
        return changes.report(run, scope);
    }

    /** A scan that cannot begin now is begun by the timer. */
    private void scan(long run) {
        try {
            bulk.start(run);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Scan not begun, the timer tries again run=" + run, e);
        }
    }

    /**
     * Pauses a run; within 5 s no new call starts. A continuous job is paused with it: its later runs are made PAUSED
     * until one is resumed.
     *
     * @throws org.colloquy.storage.Conflict if it has ended
     */
    public void pause(long run, String actor, AccessScope scope) {
        changes.pause(run, actor, scope);
        bulk.stop(run);
    }

    /**
     * Lets a paused or stopped run go on; a continuous job with all its open runs.
     *
     * @throws org.colloquy.storage.Conflict if it has ended, or another run of the job is active
     */
    public void resume(long run, String actor, AccessScope scope) {
        changes.resume(run, actor, scope);
        scan(run);
    }

    /**
     * Ends a run; within 5 s no new call starts, what is in flight ends and is stored, what waits is cancelled.
     *
     * @throws org.colloquy.storage.Conflict if it has ended, or takes today's events still
     */
    public void cancel(long run, String actor, AccessScope scope) {
        changes.cancel(run, actor, scope);
        bulk.stop(run);
    }
}
