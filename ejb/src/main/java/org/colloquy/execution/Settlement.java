package org.colloquy.execution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Conversations;
import org.colloquy.record.Outcome;
import org.colloquy.record.Settlements;
import org.colloquy.record.Settlements.Standing;
import org.colloquy.task.Decision;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.SkipReason;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Ledger;

/**
 * Stores what a claim came to, in one transaction that its fence guards: values, decisions, executions, calls and the
 * record's end, or nothing but the calls (B2.4).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Settlement {
    @Inject
    private Settlements settlements;

    @Inject
    private Ledger ledger;

    @Inject
    private Conversations conversations;

    @Inject
    private Books books;

    /** Settles; the calls are booked whatever became of the claim. */
    public void settle(Result result) {
        var claimed = result.work().claimed();
        Standing standing = settlements.lock(claimed.claim(), claimed.contentHash());
        if (standing == Standing.FENCED) {
            ledger.book(wasted(result.rounds()));
            return;
        }
        Instant now = conversations.now();
        Books.Open open = books.open(result.work(), now);
        List<Round> rounds = result.rounds().stream()
                .map(round -> standing == Standing.CHANGED ? superseded(round) : unlessNewer(round, open.decisions()))
                .toList();
        rounds.forEach(round -> ledger.book(round.calls()));
        books.write(open, new Result(result.work(), result.plan(), rounds));
        settlements.release(claimed.claim());
    }

    private static List<EngineCall> wasted(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.calls().stream())
                .map(call -> call.wasted("FENCED"))
                .toList();
    }

    private static Round unlessNewer(Round round, Map<Long, Decision> decisions) {
        Decision known = decisions.get(round.planned().task().id());
        boolean newer = known != null
                && known.status() == DecisionStatus.SUCCEEDED
                && known.taskVersion() > round.planned().version().number();
        return newer ? superseded(round) : round;
    }

    private static Round superseded(Round round) {
        return round.outcome() instanceof Outcome.Skipped
                ? round
                : round.instead(
                        new Outcome.Skipped(SkipReason.SUPERSEDED, "changed while it was analysed"), "SUPERSEDED");
    }
}
