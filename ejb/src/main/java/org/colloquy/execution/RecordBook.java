package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.money.Tokens;
import org.colloquy.record.Claim;
import org.colloquy.record.Outcome;
import org.colloquy.record.ProcessingRecord;
import org.colloquy.record.RawAnswer;
import org.colloquy.record.RecordState;
import org.colloquy.record.RetryPolicy;
import org.colloquy.record.Settlements;
import org.colloquy.record.TaskExecution;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.storage.Ids;
import org.colloquy.task.DecisionStatus;

/** Parks a record whose executions have to wait, or ends it: history, counters, the event for subscribers. */
@ApplicationScoped
class RecordBook {
    @Inject
    private Settlements settlements;

    @Inject
    private Runs runs;

    @Inject
    private Announcements announcements;

    @Inject
    private Ids ids;

    void close(Books.Open open, List<Books.Entry> entries) {
        Claim claim = open.work().claimed().claim();
        entries.forEach(entry -> keepAnswer(entry, claim));
        List<RetryPolicy.Next> waits = entries.stream()
                .map(Books.Entry::next)
                .filter(next -> next.status() == DecisionStatus.WAITING)
                .toList();
        if (waits.isEmpty() || settlements.hasFollowUp(claim)) {
            end(open, entries);
        } else {
            entries.forEach(entry -> settlements.keep(entry.execution()));
            RetryPolicy.Next first = first(waits);
            settlements.park(claim, first);
            announcements.waits(open, first);
        }
    }

    /**
     * The wait that ends first; one without end only when all are. The record goes on as well when a hold among them
     * ends: each execution that rests for a time of its own goes on resting.
     */
    private static RetryPolicy.Next first(List<RetryPolicy.Next> waits) {
        RetryPolicy.Next first = waits.stream()
                .filter(w -> w.notBefore() != null)
                .min(Comparator.comparing(RetryPolicy.Next::notBefore))
                .orElse(waits.get(0));
        Long hold = waits.stream()
                .map(RetryPolicy.Next::hold)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new RetryPolicy.Next(
                first.status(), first.reason(), first.detail(), first.attempts(), first.notBefore(), hold);
    }

    private void end(Books.Open open, List<Books.Entry> entries) {
        List<TaskExecution> executions = executions(open, entries);
        RecordState state =
                RecordState.of(executions.stream().map(TaskExecution::status).toList());
        Tokens tokens = executions.stream()
                .map(e -> Tokens.of(e.inputTokens(), e.outputTokens()))
                .reduce(Tokens.NONE, Tokens::plus);
        BigDecimal cost = executions.stream().map(TaskExecution::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        ProcessingRecord record = new ProcessingRecord(
                        open.work().claimed(), state, reason(state, executions), open.now())
                .spent(tokens, cost);
        settlements.end(record, executions, open.work().claimed().claim().resumed());
        runs.count(record.runId(), RunCounters.ended(state.name(), tokens, cost));
        announcements.ended(open, record, executions);
    }

    /** Those of this settlement and those that earlier rounds ended; a wait that a follow-up makes needless is superseded. */
    private List<TaskExecution> executions(Books.Open open, List<Books.Entry> entries) {
        List<TaskExecution> ended = new ArrayList<>();
        Claim claim = open.work().claimed().claim();
        Set<Long> now = entries.stream().map(e -> e.execution().id()).collect(Collectors.toSet());
        open.work().claimed().executions().stream()
                .filter(e -> e.ended() && !now.contains(e.id()))
                .forEach(e -> ended.add(new TaskExecution(e, claim, open.now()).gave(Announcements.values(open, e))));
        for (Books.Entry entry : entries) {
            if (entry.next().status() == DecisionStatus.WAITING) {
                entry.execution().supersede();
            }
            ended.add(new TaskExecution(entry.execution(), claim, open.now())
                    .gave(Announcements.values(entry.outcome())));
        }
        return ended;
    }

    /** Kept by the round that gave it: nobody has it any more when a record that waits goes on. */
    private void keepAnswer(Books.Entry entry, Claim claim) {
        if (entry.outcome() instanceof Outcome.Rejected r && (r.answer() != null || r.errors() != null)) {
            settlements.keep(new RawAnswer(ids.next(), entry.execution(), claim.conversation(), r));
        }
    }

    /** One word for the whole: the first failure's, or the skips' if they all say the same. */
    private static String reason(RecordState state, List<TaskExecution> executions) {
        if (state == RecordState.FAILED || state == RecordState.PARTIAL) {
            return executions.stream()
                    .filter(e -> e.status() == DecisionStatus.FAILED)
                    .map(TaskExecution::reason)
                    .findFirst()
                    .orElse(null);
        }
        List<String> reasons = executions.stream()
                .map(TaskExecution::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return state == RecordState.SKIPPED && reasons.size() == 1 ? reasons.get(0) : null;
    }
}
