package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.job.Job;
import org.colloquy.record.Hold;
import org.colloquy.record.Holds;
import org.colloquy.record.Outcome;
import org.colloquy.record.WaitReason;
import org.colloquy.run.Run;
import org.colloquy.run.RunState;

/**
 * What keeps whole records from going on: a paused run, a disabled job. Each is one hold, made by the first record that
 * meets it; the sweeper ends it when its reason ends (B6.2). What a cancelled run has left ends at its next claim, if the
 * drop of its records has not come to it before (B9.4).
 */
@ApplicationScoped
class Barriers {
    @Inject
    private Holds holds;

    /** What bars the records of a run now. */
    Optional<Outcome> before(Run run, Job job) {
        if (run.status() == RunState.CANCELLED) {
            return Optional.of(new Outcome.Cancelled());
        }
        if (run.status() == RunState.PAUSED || run.status() == RunState.STOPPED) {
            return Optional.of(raise(Hold.Scope.RUN, run.id(), "the run is " + run.status()));
        }
        if (!job.settings().enabled()) {
            return Optional.of(raise(Hold.Scope.JOB, job.id(), "job " + job.code() + " is disabled"));
        }
        return Optional.empty();
    }

    private Outcome.Deferred raise(Hold.Scope scope, long id, String why) {
        Hold hold = holds.raise(scope, id, WaitReason.PAUSED, why, null);
        return new Outcome.Deferred(WaitReason.PAUSED, null, hold.id(), why);
    }
}
