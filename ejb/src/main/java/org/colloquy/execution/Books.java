package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.field.FieldValue;
import org.colloquy.field.FieldValues;
import org.colloquy.field.ValueSource;
import org.colloquy.job.Plan;
import org.colloquy.money.Tokens;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outcome;
import org.colloquy.record.RetryPolicy;
import org.colloquy.settings.RetrySettings;
import org.colloquy.storage.Ids;
import org.colloquy.task.Decision;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.Decisions;

/** Writes a settlement: first each execution with its values and its decision, then the record. */
@ApplicationScoped
class Books {
    @Inject
    private FieldValues values;

    @Inject
    private Decisions decisions;

    @Inject
    private RecordBook records;

    @Inject
    private RetrySettings retry;

    @Inject
    private Ids ids;

    /** What stands in the books of a conversation when a settlement begins. */
    record Open(Work work, Map<Long, Decision> decisions, Map<Long, FieldValue> values, Instant now) {
        long conversation() {
            return work.claimed().claim().conversation();
        }

        /** What earlier rounds left of a task's execution. */
        Optional<OpenExecution> begun(long task) {
            return work.claimed().executions().stream()
                    .filter(e -> e.taskId() == task)
                    .findFirst();
        }

        long record() {
            return work.claimed().claim().record();
        }
    }

    /** An execution as this settlement leaves it. */
    record Entry(OpenExecution execution, RetryPolicy.Next next, Outcome outcome) {}

    Open open(Work work, Instant now) {
        long conversation = work.claimed().claim().conversation();
        return new Open(work, decisions.of(conversation), values.of(conversation), now);
    }

    void write(Open open, Result result) {
        List<Entry> entries = new ArrayList<>();
        result.rounds().forEach(round -> entries.add(enter(open, round)));
        result.plan().skips().stream()
                .filter(skip -> skip.stored() || open.begun(skip.task().id()).isPresent())
                .forEach(skip -> entries.add(enter(open, skip)));
        records.close(open, entries);
    }

    private Entry enter(Open open, Round round) {
        OpenExecution execution = round.execution().copy();
        RetryPolicy.Next next =
                retry.policy().decide(round.outcome(), execution.attempts(), open.now(), chance(execution.id()));
        execution.become(round.planned().version().number(), next, engine(round));
        execution.spend(counted(round), round.tokens(), round.cost());
        if (round.outcome() instanceof Outcome.Succeeded answer) {
            store(open, answer, execution);
        }
        decide(open, round, execution, next);
        return new Entry(execution, next, round.outcome());
    }

    /** Answers of class RATE and ACCESS do not count among the calls of an execution (B6.1). */
    private static int counted(Round round) {
        return round.outcome() instanceof Outcome.Deferred ? 0 : round.calls().size();
    }

    private static String engine(Round round) {
        return round.planned().engine() == null
                ? null
                : round.planned().engine().code();
    }

    /** Spreads the waits of executions that failed together: the id's bits, mixed, as a number from 0 to 1. */
    private static double chance(long id) {
        return (id * 0x9E3779B97F4A7C15L >>> 11) / (double) (1L << 53);
    }

    /** A person's value stays, unless the job says otherwise (B5.4). */
    private void store(Open open, Outcome.Succeeded answer, OpenExecution execution) {
        boolean overwrite = open.work().job().settings().dataSource().overwriteHuman();
        answer.provenance().within(open.work().run().id(), execution.id());
        answer.assignments().forEach(value -> {
            FieldValue before = open.values().get(value.field().id());
            if (overwrite || before == null || before.source() != ValueSource.HUMAN) {
                open.values()
                        .put(
                                value.field().id(),
                                values.assign(open.conversation(), before, value, answer.provenance(), open.now()));
            }
        });
    }

    private void decide(Open open, Round round, OpenExecution execution, RetryPolicy.Next next) {
        Plan.Planned planned = round.planned();
        Decision decision = decisions.in(
                open.decisions(), open.conversation(), planned.task().id());
        decision.judge(planned.version().number(), next.status(), next.reason(), next.detail());
        decision.keyed(planned.definitionHash(), open.work().claimed().contentHash());
        decision.by(open.record(), execution.id(), open.now());
        decision.spent(next.attempts(), Tokens.of(execution.inputTokens(), execution.outputTokens()), execution.cost());
        if (next.status() == DecisionStatus.SUCCEEDED) {
            decision.resulted(Plan.engineKey(planned.engine()));
        }
    }

    private Entry enter(Open open, Plan.Skip skip) {
        RetryPolicy.Next next =
                new RetryPolicy.Next(DecisionStatus.SKIPPED, skip.reason().name(), skip.detail(), 0, null, null);
        OpenExecution execution = open.begun(skip.task().id())
                .map(OpenExecution::copy)
                .orElseGet(() ->
                        new OpenExecution(ids.next(), open.record(), skip.task().id(), open.now()));
        execution.become(skip.version().number(), next, execution.engine());
        Decision decision =
                decisions.in(open.decisions(), open.conversation(), skip.task().id());
        decision.judge(
                skip.version().number(), DecisionStatus.SKIPPED, skip.reason().name(), skip.detail());
        decision.keyed(skip.definitionHash(), open.work().claimed().contentHash());
        decision.by(open.record(), execution.id(), open.now());
        return new Entry(execution, next, new Outcome.Skipped(skip.reason(), skip.detail()));
    }
}
