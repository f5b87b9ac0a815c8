package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.admission.Admission;
import org.colloquy.engine.Engine;
import org.colloquy.field.Assignment;
import org.colloquy.field.Provenance;
import org.colloquy.field.ValueFlag;
import org.colloquy.inference.EngineAnswer;
import org.colloquy.inference.EngineFailure;
import org.colloquy.inference.EngineReply;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Hold;
import org.colloquy.record.Outcome;
import org.colloquy.record.WaitReason;
import org.colloquy.task.OutputContract.Reading;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Reservation;

/** Turns what an engine said into the outcome of an attempt and a line of the ledger. */
@ApplicationScoped
class Answers {
    private Admission admission;
    private InstantSource clock;

    protected Answers() {}

    @Inject
    Answers(Admission admission, InstantSource clock) {
        this.admission = admission;
        this.clock = clock;
    }

    Round read(Attempt attempt, Reservation reservation, EngineReply reply, Briefing briefing) {
        EngineCall call = LedgerLine.of(reservation, reply, attempt.planned().engine());
        Outcome outcome = reply instanceof EngineAnswer answer
                ? judged(attempt, answer, briefing)
                : failed(attempt.planned().engine(), (EngineFailure) reply);
        if (!(outcome instanceof Outcome.Succeeded)) {
            call.wasted(waste(outcome));
        }
        return attempt.round(outcome, List.of(call));
    }

    private static Outcome judged(Attempt attempt, EngineAnswer answer, Briefing briefing) {
        Reading reading = attempt.planned().contract().read(answer.text(), briefing.content());
        if (reading instanceof Reading.Rejection rejection) {
            String errors = String.join("\n", rejection.errors());
            return new Outcome.Rejected(ErrorClass.OUTPUT, rejection.errors().get(0), answer.text(), errors);
        }
        List<Assignment> values = ((Reading.Values) reading).assignments();
        boolean suspicious = briefing.fenced().instructionLike();
        return new Outcome.Succeeded(
                suspicious ? values.stream().map(Answers::suspected).toList() : values,
                provenance(attempt, answer, briefing));
    }

    /** The content tried to give orders: whoever reads the value should know (B11). */
    private static Assignment suspected(Assignment value) {
        Set<ValueFlag> flags = EnumSet.of(ValueFlag.INSTRUCTION_LIKE);
        flags.addAll(value.flags());
        return new Assignment(
                value.field(), value.state(), value.value(), value.explanation(), value.evidence(), flags);
    }

    private static Provenance provenance(Attempt attempt, EngineAnswer answer, Briefing briefing) {
        var planned = attempt.planned();
        String model = answer.facts().model() == null
                ? planned.engine().settings().model()
                : answer.facts().model();
        return Provenance.of(planned.task().id(), planned.version().number(), planned.overridden())
                .keyed(
                        planned.definitionHash(),
                        briefing.content().hash(),
                        attempt.question().prompt().hash())
                .answeredBy(planned.engine().code(), model);
    }

    /** What concerns the engine as a whole parks all that is for it, not this execution alone (B6.2). */
    private Outcome failed(Engine engine, EngineFailure failure) {
        Outcome outcome = failure.outcome(clock.instant());
        if (!(outcome instanceof Outcome.Deferred deferred) || deferred.reason() == WaitReason.RETRY) {
            return outcome;
        }
        Hold hold = admission.hold(engine, deferred.reason(), deferred.detail(), deferred.until());
        return new Outcome.Deferred(deferred.reason(), deferred.until(), hold.id(), deferred.detail());
    }

    private static String waste(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return rejected.error().name();
        }
        if (outcome instanceof Outcome.Retryable retryable) {
            return retryable.error().name();
        }
        return outcome instanceof Outcome.Deferred deferred ? deferred.reason().name() : "CANCELLED";
    }
}
