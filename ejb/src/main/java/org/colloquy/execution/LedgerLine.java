package org.colloquy.execution;

import java.math.BigDecimal;
import org.colloquy.engine.Engine;
import org.colloquy.inference.CallFacts;
import org.colloquy.inference.EngineAnswer;
import org.colloquy.inference.EngineReply;
import org.colloquy.money.Price;
import org.colloquy.money.Tokens;
import org.colloquy.usage.CallStatus;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Reservation;

/** Makes the ledger's line of a call: what the provider reports wins; an unknown outcome stands at its reservation (B7.5). */
public final class LedgerLine {
    private LedgerLine() {}

    /** @param engine whose price it is billed at */
    public static EngineCall of(Reservation reservation, EngineReply reply, Engine engine) {
        CallFacts facts = reply.facts();
        EngineCall call = new EngineCall(reservation)
                .ended(facts.status(), facts.httpStatus(), facts.latency().toMillis(), facts.model());
        if (facts.usageReported()) {
            return call.billed(facts.usage(), cost(engine, facts.usage()));
        }
        boolean free = facts.status() == CallStatus.FAILED && !(reply instanceof EngineAnswer);
        return free ? call.billed(Tokens.NONE, BigDecimal.ZERO) : call;
    }

    private static BigDecimal cost(Engine engine, Tokens tokens) {
        Price price = engine.settings().price();
        return price == null ? BigDecimal.ZERO : price.cost(tokens);
    }
}
