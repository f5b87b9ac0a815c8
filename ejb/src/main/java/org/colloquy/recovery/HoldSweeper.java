package org.colloquy.recovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.engine.Engine;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.record.Hold;
import org.colloquy.record.Holds;
import org.colloquy.record.WaitReason;
import org.colloquy.run.Run;
import org.colloquy.run.RunState;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;

/** Ends holds whose reason has ended: a job or an engine that is enabled again, a run that goes on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class HoldSweeper {
    @Inject
    private Holds holds;

    @Inject
    private Runs runs;

    @Inject
    private CurrentDefinitions definitions;

    /** Looks at all holds once. */
    public void sweep() {
        Definitions current = definitions.get();
        holds.all().stream()
                .filter(hold -> over(hold, current))
                .forEach(hold -> holds.lift(hold.scope(), hold.scopeId(), hold.reason()));
    }

    private boolean over(Hold hold, Definitions current) {
        if (hold.scope() == Hold.Scope.ENGINE && hold.reason() == WaitReason.ENGINE_OFF) {
            Engine engine = current.engine(hold.scopeId());
            return engine == null || engine.settings().enabled();
        }
        if (hold.reason() != WaitReason.PAUSED) {
            return false;
        }
        return hold.scope() == Hold.Scope.RUN ? !held(runs.get(hold.scopeId())) : enabled(current.job(hold.scopeId()));
    }

    private static boolean held(Run run) {
        return run != null && (run.status() == RunState.PAUSED || run.status() == RunState.STOPPED);
    }

    private static boolean enabled(Job job) {
        return job == null || job.settings().enabled();
    }
}
