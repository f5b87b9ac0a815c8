package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.colloquy.admission.Admission;
import org.colloquy.admission.Admitted;
import org.colloquy.admission.Ask;
import org.colloquy.admission.ReservationRows;
import org.colloquy.engine.Engine;
import org.colloquy.execution.LedgerLine;
import org.colloquy.inference.CallFacts;
import org.colloquy.inference.EngineCaller;
import org.colloquy.inference.EngineFailure;
import org.colloquy.inference.EngineReply;
import org.colloquy.inference.Question;
import org.colloquy.inference.TokenCounter;
import org.colloquy.money.Tokens;
import org.colloquy.storage.Conflict;
import org.colloquy.usage.CallPurpose;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Reservation;

/** Sends the call of a trial by the same gate as all others, and books it with purpose TEST. */
@ApplicationScoped
class TrialCall {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private Admission admission;

    @Inject
    private EngineCaller caller;

    @Inject
    private ReservationRows ledger;

    @Inject
    private TokenCounter tokens;

    /** @throws Conflict if the engine takes no call now */
    TaskTrial ask(TrialResult result, Question question) {
        Trial trial = result.trial();
        Admitted answer =
                admission.admit(List.of(wish(trial, question)), PATIENCE).get(0);
        if (answer instanceof Admitted.NotNow not) {
            throw new Conflict("engine " + trial.engine().code() + " takes no call now: "
                    + not.why().reason() + ", " + not.why().detail());
        }
        Admitted.Go go = (Admitted.Go) answer;
        EngineReply reply = send(trial.engine(), question, go);
        EngineCall call = LedgerLine.of(go.reservation(), reply, trial.engine());
        ledger.book(List.of(call));
        return result.replied(question.prompt(), reply, call);
    }

    private Ask wish(Trial trial, Question question) {
        var engine = trial.engine().settings();
        Reservation.Subject about = new Reservation.Subject(
                null,
                null,
                trial.dossier().conversation().id(),
                null,
                null,
                trial.dossier().tenant().id(),
                trial.task().id(),
                trial.version().number());
        Tokens worst =
                Tokens.of(tokens.count(engine, question).atWorst(engine.tokenSafety()), question.maxOutputTokens());
        return new Ask(trial.engine(), about, CallPurpose.TEST, worst);
    }

    private EngineReply send(Engine engine, Question question, Admitted.Go go) {
        try {
            return caller.call(engine.settings(), engine.encryptedKey(), question)
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            return new EngineFailure.Unexpected("the call was cut off", CallFacts.unknown(null, Duration.ZERO));
        } finally {
            go.permit().close();
        }
    }
}
