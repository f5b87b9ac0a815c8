package org.colloquy.recovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.colloquy.conversation.Conversations;
import org.colloquy.execution.ClaimsInHand;
import org.colloquy.money.Tokens;
import org.colloquy.record.Claimed;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Leases;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.ProcessingRecord;
import org.colloquy.record.RecordState;
import org.colloquy.record.Records;
import org.colloquy.record.Settlements;
import org.colloquy.record.TaskExecution;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.settings.Node;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.task.SkipReason;

/** Makes lost records due again, and ends the one that has killed five workers in a row (B2.5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class LeaseReaper {
    private static final Logger LOG = System.getLogger(LeaseReaper.class.getName());
    private static final int LOST_MOST = 5;
    private static final int AT_ONCE = 200;

    @Inject
    private Leases leases;

    @Inject
    private Settlements settlements;

    @Inject
    private Records records;

    @Inject
    private Runs runs;

    @Inject
    private Conversations conversations;

    @Inject
    private ClaimsInHand inHand;

    @Inject
    private Node node;

    @Inject
    private PipelineSettings settings;

    /**
     * Looks for lost claims once; how many were found. This node's own come first: after a database that was away for
     * longer than a lease, what is in work here is late but not lost.
     */
    public int reap() {
        renew();
        List<Claimed> lost = leases.lost(node.name(), node.owner(), AT_ONCE);
        Instant now = conversations.now();
        lost.forEach(claimed -> reap(claimed, now));
        if (!lost.isEmpty()) {
            LOG.log(Level.WARNING, "Claims of a lost worker taken back count={0}", lost.size());
        }
        return lost.size();
    }

    private void reap(Claimed claimed, Instant now) {
        settlements.release(claimed.claim());
        if (claimed.claim().leasesLost() >= LOST_MOST) {
            end(claimed, RecordState.FAILED, ErrorClass.WORKER_LOST.name(), now);
        } else if (settlements.hasFollowUp(claimed.claim())) {
            end(claimed, RecordState.SKIPPED, SkipReason.SUPERSEDED.name(), now);
        } else {
            leases.giveBack(claimed.claim());
        }
    }

    private void end(Claimed claimed, RecordState state, String reason, Instant now) {
        List<TaskExecution> executions = records.executions(claimed.claim().record()).stream()
                .map(e -> new TaskExecution(ended(e, state), claimed.claim(), now))
                .toList();
        settlements.end(
                new ProcessingRecord(claimed, state, reason, now).spent(Tokens.NONE, BigDecimal.ZERO),
                executions,
                true);
        runs.count(claimed.claim().run(), RunCounters.ended(state.name(), Tokens.NONE, BigDecimal.ZERO));
    }

    /** What had not ended ends as its record does. */
    private static OpenExecution ended(OpenExecution earlier, RecordState state) {
        OpenExecution execution = earlier.copy();
        if (!execution.ended() && state == RecordState.FAILED) {
            execution.lose();
        } else if (!execution.ended()) {
            execution.supersede();
        }
        return execution;
    }

    /** Says that what this node works on is alive. */
    public void renew() {
        records.renew(node.owner(), settings.lease(), inHand.records());
    }
}
