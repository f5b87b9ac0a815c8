package org.colloquy.execution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.dispatch.LanePermits;
import org.colloquy.job.Circumstances;
import org.colloquy.job.Plan;
import org.colloquy.queue.Lane;
import org.colloquy.record.OpenExecution;
import org.colloquy.run.FrozenSelection;

/**
 * Works conversations off: claims the next by fair choice, asks engines, settles, and goes on while anything is due.
 * Runs without a transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Execution {
    private static final Logger LOG = System.getLogger(Execution.class.getName());

    @Inject
    private LanePermits permits;

    @Inject
    private NextWork next;

    @Inject
    private Rounds rounds;

    @Inject
    private SteadySteps steps;

    @Inject
    private ClaimsInHand inHand;

    /** Works off what is due in a lane until nothing is; at once back when all permits of the lane are taken. */
    public void runNext(Lane lane) {
        if (!permits.take(lane)) {
            return;
        }
        try {
            Optional<Work> work = next.claim(lane);
            while (work.isPresent()) {
                work(work.get());
                work = permits.draining() ? Optional.empty() : next.claim(lane);
            }
        } finally {
            permits.release(lane);
        }
    }

    /** What goes wrong here leaves the claim to its lease: the record comes again, five times at most (B2.5). */
    private void work(Work work) {
        long record = work.claimed().claim().record();
        inHand.take(record);
        try {
            Plan plan = plan(work);
            steps.settle(new Result(work, plan, rounds.make(work, plan)));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "record left to its lease record=" + record, e);
        } finally {
            inHand.lay(record);
        }
    }

    private static Plan plan(Work work) {
        Plan plan = work.job().plan(work.dossier(), circumstances(work), work.definitions());
        Set<Long> ended = work.claimed().executions().stream()
                .filter(OpenExecution::ended)
                .map(OpenExecution::taskId)
                .collect(Collectors.toSet());
        List<Plan.Planned> open = plan.executions().stream()
                .filter(p -> !ended.contains(p.task().id()))
                .toList();
        List<Plan.Skip> skips = plan.skips().stream()
                .filter(s -> !ended.contains(s.task().id()))
                .toList();
        return new Plan(open, skips);
    }

    private static Circumstances circumstances(Work work) {
        FrozenSelection frozen = work.run().frozen();
        boolean live = work.run().lane() == Lane.LIVE && !work.claimed().claim().byHand();
        return new Circumstances(
                frozen == null ? work.claimed().startedAt() : frozen.now(),
                live,
                work.claimed().claim().forced(),
                work.claimed().claim().tasks(),
                frozen == null ? Map.of() : frozen.tasks());
    }
}
