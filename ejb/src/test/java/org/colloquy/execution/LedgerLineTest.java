package org.colloquy.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.colloquy.inference.CallFacts;
import org.colloquy.inference.EngineAnswer;
import org.colloquy.inference.EngineFailure;
import org.colloquy.inference.EngineReply;
import org.colloquy.money.Tokens;
import org.colloquy.usage.CallStatus;
import org.colloquy.usage.EngineCall;
import org.junit.jupiter.api.Test;

/** B7.3 and B7.5: what stands in the ledger. */
class LedgerLineTest {
    private static EngineCall line(EngineReply reply) {
        return LedgerLine.of(Attempts.reservation(), reply, Attempts.engine());
    }

    private static EngineAnswer answer(Tokens usage) {
        return new EngineAnswer("{}", "stop", Attempts.facts(CallStatus.ANSWERED, 200, usage));
    }

    @Test
    void whatTheProviderReportsWins() {
        EngineCall call = line(answer(new Tokens(800, 100, 50, 20)));

        assertThat(call.tokens()).isEqualTo(new Tokens(800, 100, 50, 20));
        assertThat(call.cost()).isEqualByComparingTo("0.0009");
        assertThat(call.assumed()).isFalse();
        assertThat(call.status()).isEqualTo(CallStatus.ANSWERED);
        assertThat(call.httpStatus()).isEqualTo(200);
        assertThat(call.latencyMs()).isEqualTo(250);
        assertThat(call.model()).isEqualTo("m1-0301");
        assertThat(call.id()).isEqualTo(9);
    }

    @Test
    void moreThanWasReservedIsBookedAllTheSame() {
        assertThat(line(answer(Tokens.of(5000, 5000))).cost()).isEqualByComparingTo("0.015");
    }

    @Test
    void aReportOfNothingIsAReport() {
        EngineCall call = line(answer(Tokens.NONE));

        assertThat(call.cost()).isEqualByComparingTo("0");
        assertThat(call.assumed()).isFalse();
    }

    @Test
    void anAnswerWithoutUsageStandsAtItsReservation() {
        EngineCall call = line(answer(null));

        assertThat(call.tokens()).isEqualTo(Attempts.WORST);
        assertThat(call.cost()).isEqualTo(Attempts.reservation().cost());
        assertThat(call.assumed()).isTrue();
    }

    @Test
    void aPlainErrorCostsNothing() {
        EngineCall call = line(new EngineFailure.Throttled("429", null, Attempts.facts(CallStatus.FAILED, 429, null)));

        assertThat(call.cost()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(call.tokens()).isEqualTo(Tokens.NONE);
        assertThat(call.assumed()).isFalse();
        assertThat(call.httpStatus()).isEqualTo(429);
    }

    @Test
    void anErrorThatReportsUsageIsPaid() {
        EngineCall call = line(new EngineFailure.Truncated(
                "length", "{", Attempts.facts(CallStatus.ANSWERED, 200, Tokens.of(100, 500))));

        assertThat(call.cost()).isEqualByComparingTo("0.0011");
    }

    @Test
    void anUnknownOutcomeStandsAtItsReservation() {
        CallFacts unknown = CallFacts.unknown(null, java.time.Duration.ofSeconds(60));

        EngineCall call = line(new EngineFailure.TimedOut("60 s", unknown));

        assertThat(call.status()).isEqualTo(CallStatus.ASSUMED);
        assertThat(call.assumed()).isTrue();
        assertThat(call.cost()).isEqualTo(Attempts.reservation().cost());
        assertThat(call.model()).isEqualTo("m1");
        assertThat(call.httpStatus()).isNull();
    }

    @Test
    void withoutAPriceACallCostsNothing() {
        EngineCall call = LedgerLine.of(Attempts.reservation(), answer(Tokens.of(10, 10)), Attempts.engine(null));

        assertThat(call.cost()).isEqualByComparingTo("0");
        assertThat(call.tokens()).isEqualTo(Tokens.of(10, 10));
    }
}
