package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.colloquy.admission.Admitted;
import org.colloquy.admission.Ask;
import org.colloquy.engine.Engine;
import org.colloquy.inference.EngineCaller;
import org.colloquy.inference.EngineReply;
import org.colloquy.inference.Question;
import org.colloquy.inference.TokenCounter;
import org.colloquy.job.Plan;
import org.colloquy.money.Tokens;
import org.colloquy.record.Claim;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outcome;
import org.colloquy.task.PromptSpace;
import org.colloquy.task.PromptTemplate;
import org.colloquy.usage.CallPurpose;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Reservation;

/** Prepares the call of an execution, sends it, and reads what comes back. */
@ApplicationScoped
class Calls {
    @Inject
    private EngineCaller caller;

    @Inject
    private TokenCounter tokens;

    @Inject
    private Answers answers;

    @Inject
    private InstantSource clock;

    /** An attempt that is ready to be asked for; or over, when there is no way to ask. */
    Attempt prepare(Work work, Briefing briefing, Plan.Planned planned, OpenExecution execution) {
        Optional<Outcome> over = impossible(planned);
        if (over.isPresent()) {
            return Attempt.over(planned, execution, over.get());
        }
        Engine engine = planned.engine();
        int limit = outputLimit(planned);
        PromptSpace space = new PromptSpace(engine.settings().contextTokens() - limit, text ->
                (int) tokens.count(engine.settings().model(), text).tokens());
        PromptTemplate.Rendering rendering =
                planned.prompt().render(briefing.subject(), briefing.fenced(), planned.contract(), space);
        if (!(rendering instanceof PromptTemplate.Rendering.Ready ready)) {
            return Attempt.over(planned, execution, tooLarge(engine));
        }
        Question question = new Question(
                ready.prompt(),
                planned.contract().schema(),
                planned.task().code(),
                limit,
                Long.toString(execution.id()));
        return Attempt.ready(planned, execution, question, ask(work.claimed().claim(), planned, execution, question));
    }

    private static Optional<Outcome> impossible(Plan.Planned planned) {
        if (planned.engine() == null) {
            return Optional.of(new Outcome.Rejected(
                    ErrorClass.CONFIGURATION, "no engine: neither task nor job names one, and there is no default"));
        }
        List<String> unmapped = planned.contract().unmapped();
        return unmapped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome.Rejected(
                        ErrorClass.CONFIGURATION, "outputs whose field does not exist: " + unmapped));
    }

    private static Outcome tooLarge(Engine engine) {
        return new Outcome.Rejected(
                ErrorClass.TOO_LARGE,
                "the content does not fit the " + engine.settings().contextTokens() + " tokens of engine "
                        + engine.code());
    }

    private static int outputLimit(Plan.Planned planned) {
        Integer own = planned.version().settings().maxOutputTokens();
        return own == null ? planned.engine().settings().maxOutputTokens() : own;
    }

    private Ask ask(Claim claim, Plan.Planned planned, OpenExecution execution, Question question) {
        Reservation.Subject subject = new Reservation.Subject(
                claim.record(),
                execution.id(),
                claim.conversation(),
                claim.run(),
                claim.job(),
                claim.tenant(),
                planned.task().id(),
                planned.version().number());
        Tokens worst = Tokens.of(
                tokens.count(planned.engine().settings(), question)
                        .atWorst(planned.engine().settings().tokenSafety()),
                question.maxOutputTokens());
        return new Ask(planned.engine(), subject, CallPurpose.EXECUTION, worst);
    }

    /** Sends the call; completes when it is answered and read. The permit is given back then. */
    CompletableFuture<Round> send(Attempt attempt, Admitted.Go go, Briefing briefing) {
        Engine engine = attempt.planned().engine();
        return asked(engine, attempt)
                .whenComplete((reply, defect) -> go.permit().close())
                .thenApply(reply -> answers.read(attempt, go.reservation(), reply, briefing));
    }

    /** A call that the container does not even begin ends like one that fails: its permit is given back. */
    private CompletableFuture<EngineReply> asked(Engine engine, Attempt attempt) {
        try {
            return caller.call(engine.settings(), engine.encryptedKey(), attempt.question())
                    .toCompletableFuture();
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** The line of a call that nobody can tell anything of. */
    EngineCall unknown(Admitted.Go go) {
        return new EngineCall(go.reservation()).wasted(ErrorClass.INTERNAL.name());
    }
}
