package org.colloquy.execution;

import java.math.BigDecimal;
import java.util.List;
import org.colloquy.job.Plan;
import org.colloquy.money.Tokens;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outcome;
import org.colloquy.usage.EngineCall;

/**
 * What one attempt at one task came to.
 *
 * @param execution the execution, as earlier rounds left it
 * @param calls the calls that it took, in order
 */
record Round(Plan.Planned planned, OpenExecution execution, Outcome outcome, List<EngineCall> calls) {
    Round {
        calls = List.copyOf(calls);
    }

    Tokens tokens() {
        return calls.stream().map(EngineCall::tokens).reduce(Tokens.NONE, Tokens::plus);
    }

    BigDecimal cost() {
        return calls.stream().map(EngineCall::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same attempt, seen otherwise when it is settled; its calls were made for nothing. */
    Round instead(Outcome other, String waste) {
        calls.forEach(call -> call.wasted(waste));
        return new Round(planned, execution, other, calls);
    }
}
