package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.admission.Admission;
import org.colloquy.admission.Admitted;
import org.colloquy.job.Plan;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outcome;
import org.colloquy.record.WaitReason;
import org.colloquy.storage.Ids;
import org.colloquy.task.Fence;

/**
 * Makes one attempt at each planned task of a conversation, all in flight together. Whoever finds no permit at once is
 * sent when one is free, while the others are under way.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    /** Permits are awaited in memory for so long, by all of a conversation together; only longer waits are written (B6.2). */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private Admission admission;

    @Inject
    private Calls calls;

    @Inject
    private Fence fence;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    /** The rounds that the plan asks for; returns when the last one has ended. */
    List<Round> make(Work work, Plan plan) {
        if (plan.executions().isEmpty()) {
            return List.of();
        }
        Briefing briefing = Briefing.of(
                work.dossier(), work.definitions(), fence.around(work.dossier().content()), today(work));
        List<CompletableFuture<Round>> rounds = new ArrayList<>();
        List<Attempt> ready = new ArrayList<>();
        for (Attempt attempt : attempts(work, plan, briefing)) {
            attempt.ended()
                    .ifPresentOrElse(
                            outcome -> rounds.add(CompletableFuture.completedFuture(attempt.round(outcome, List.of()))),
                            () -> ready.add(attempt));
        }
        rounds.addAll(send(ready, briefing));
        return rounds.stream().map(CompletableFuture::join).toList();
    }

    private LocalDate today(Work work) {
        return LocalDate.ofInstant(
                clock.instant(), work.dossier().tenant().settings().zone());
    }

    private List<Attempt> attempts(Work work, Plan plan, Briefing briefing) {
        Map<Long, OpenExecution> known = work.claimed().executions().stream()
                .collect(Collectors.toMap(OpenExecution::taskId, Function.identity()));
        return plan.executions().stream()
                .map(planned -> attempt(
                        work, briefing, planned, known.get(planned.task().id())))
                .toList();
    }

    private Attempt attempt(Work work, Briefing briefing, Plan.Planned planned, OpenExecution known) {
        OpenExecution execution = known != null
                ? known
                : new OpenExecution(
                        ids.next(),
                        work.claimed().claim().record(),
                        planned.task().id(),
                        clock.instant());
        Optional<Outcome> bar =
                work.barred().or(() -> resting(execution, work.claimed().claimedAt()));
        return bar.map(outcome -> Attempt.over(planned, execution, outcome))
                .orElseGet(() -> prepared(work, briefing, planned, execution));
    }

    /** Its record goes on because another of its executions does: this one keeps its own wait (B6). */
    private static Optional<Outcome> resting(OpenExecution execution, Instant now) {
        return execution.rests(now)
                ? Optional.of(new Outcome.Deferred(WaitReason.RETRY, execution.notBefore(), null, execution.detail()))
                : Optional.empty();
    }

    /** A task that cannot even be asked for does not hold up the others, and is not begun again for ever (B6 INTERNAL). */
    private Attempt prepared(Work work, Briefing briefing, Plan.Planned planned, OpenExecution execution) {
        try {
            return calls.prepare(work, briefing, planned, execution);
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "attempt not prepared execution=" + execution.id(), defect);
            return Attempt.over(planned, execution, internal(defect));
        }
    }

    private static Outcome internal(Throwable defect) {
        return new Outcome.Retryable(ErrorClass.INTERNAL, defect.getClass().getSimpleName());
    }

    private List<CompletableFuture<Round>> send(List<Attempt> attempts, Briefing briefing) {
        List<CompletableFuture<Round>> rounds = new ArrayList<>();
        List<Attempt> patient = new ArrayList<>();
        List<Admitted> answers =
                admission.admit(attempts.stream().map(Attempt::ask).toList(), Duration.ZERO);
        for (int i = 0; i < answers.size(); i++) {
            if (wantsPermit(answers.get(i))) {
                patient.add(attempts.get(i));
            } else {
                rounds.add(begin(attempts.get(i), answers.get(i), briefing));
            }
        }
        Instant end = clock.instant().plus(PATIENCE);
        patient.forEach(attempt -> rounds.add(begin(attempt, awaited(attempt, end), briefing)));
        return rounds;
    }

    /** Others are under way already: what fails here must not lose sight of them. */
    private Admitted awaited(Attempt attempt, Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        try {
            return admission
                    .admit(List.of(attempt.ask()), left.isNegative() ? Duration.ZERO : left)
                    .get(0);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "admission failed execution=" + attempt.execution().id(),
                    failure);
            return new Admitted.NotNow(
                    new Outcome.Deferred(WaitReason.RETRY, clock.instant().plus(PATIENCE), null, "admission failed"));
        }
    }

    private static boolean wantsPermit(Admitted answer) {
        return answer instanceof Admitted.NotNow no && no.why().reason() == WaitReason.LIMIT;
    }

    private CompletableFuture<Round> begin(Attempt attempt, Admitted answer, Briefing briefing) {
        if (answer instanceof Admitted.NotNow no) {
            return CompletableFuture.completedFuture(attempt.round(no.why(), List.of()));
        }
        Admitted.Go go = (Admitted.Go) answer;
        return calls.send(attempt, go, briefing)
                .exceptionally(defect -> attempt.round(internal(defect), List.of(calls.unknown(go))));
    }
}
