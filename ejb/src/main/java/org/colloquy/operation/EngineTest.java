package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.colloquy.access.Role;
import org.colloquy.admission.Admission;
import org.colloquy.admission.ReservationRows;
import org.colloquy.engine.Engine;
import org.colloquy.inference.CallFacts;
import org.colloquy.inference.EngineAnswer;
import org.colloquy.inference.EngineCaller;
import org.colloquy.inference.EngineFailure;
import org.colloquy.inference.EngineReply;
import org.colloquy.inference.Question;
import org.colloquy.money.Price;
import org.colloquy.money.Tokens;
import org.colloquy.record.ErrorClass;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;
import org.colloquy.storage.NotFound;
import org.colloquy.task.Prompt;
import org.colloquy.usage.CallPurpose;
import org.colloquy.usage.CallStatus;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Reservation;

/**
 * Asks an engine something small, to see whether it answers. Goes past holds, because a good answer is what lifts one
 * (B6 ACCESS); stands in the ledger like every call, with purpose TEST.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EngineTest {
    private static final Prompt PROMPT = new Prompt(
            "You answer a test of the connection.",
            "Say that you are there.",
            "Answer with the word OK and nothing else.");

    private static final int OUTPUT_TOKENS = 64;
    private static final Tokens WORST = Tokens.of(256, OUTPUT_TOKENS);

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private EngineCaller caller;

    @Inject
    private Admission admission;

    @Inject
    private ReservationRows ledger;

    @Inject
    private Node node;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    /**
     * What a test comes to.
     *
     * @param model as the provider named it, or as configured; never null
     * @param reply what the engine answered; null when it failed
     * @param error null when it answered
     * @param detail what went wrong, safe to show; null when it answered
     */
    public record Result(boolean ok, String model, long latencyMs, String reply, ErrorClass error, String detail) {}

    /** Tests an engine as it is configured now. */
    public Result run(String code) {
        definitions.refreshIfChanged();
        Engine engine = definitions.get().engine(code).orElseThrow(() -> new NotFound("engine " + code));
        Reservation reservation = reservation(engine);
        ledger.reserve(List.of(reservation));
        EngineReply reply = ask(engine);
        ledger.book(List.of(booked(reservation, engine, reply.facts())));
        if (reply instanceof EngineAnswer) {
            admission.unblock(engine);
        }
        return result(engine, reply);
    }

    private EngineReply ask(Engine engine) {
        Question question = new Question(PROMPT, null, null, OUTPUT_TOKENS, null);
        try {
            return caller.call(engine.settings(), engine.encryptedKey(), question)
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            CallFacts facts = CallFacts.unknown(null, Duration.ZERO);
            return new EngineFailure.Unexpected("the call was cut off", facts);
        }
    }

    private Reservation reservation(Engine engine) {
        return new Reservation(
                ids.next(),
                node.owner(),
                Reservation.Subject.NONE,
                engine.id(),
                engine.code(),
                engine.settings().model(),
                CallPurpose.TEST,
                WORST,
                cost(engine, WORST),
                clock.instant());
    }

    private static EngineCall booked(Reservation reservation, Engine engine, CallFacts facts) {
        EngineCall call = new EngineCall(reservation)
                .ended(facts.status(), facts.httpStatus(), facts.latency().toMillis(), facts.model());
        if (facts.usageReported()) {
            return call.billed(facts.usage(), cost(engine, facts.usage()));
        }
        return facts.status() == CallStatus.FAILED ? call.billed(Tokens.NONE, BigDecimal.ZERO) : call;
    }

    private static BigDecimal cost(Engine engine, Tokens tokens) {
        Price price = engine.settings().price();
        return price == null ? BigDecimal.ZERO : price.cost(tokens);
    }

    private static Result result(Engine engine, EngineReply reply) {
        String told = reply.facts().model();
        String model = told == null ? engine.settings().model() : told;
        long latency = reply.facts().latency().toMillis();
        if (reply instanceof EngineAnswer answer) {
            return new Result(true, model, latency, answer.text(), null, null);
        }
        EngineFailure failure = (EngineFailure) reply;
        return new Result(false, model, latency, null, failure.error(), failure.detail());
    }
}
