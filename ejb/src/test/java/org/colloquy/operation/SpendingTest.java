package org.colloquy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.colloquy.engine.Engine;
import org.colloquy.engine.EngineSettings;
import org.colloquy.storage.Json;
import org.colloquy.task.AiTask;
import org.colloquy.task.TaskSettings;
import org.colloquy.task.TaskVersion;
import org.colloquy.usage.TaskUsage;
import org.junit.jupiter.api.Test;

class SpendingTest {
    private static final String PRICED = ",'price':{'currency':'USD','inputPerMillion':1,'outputPerMillion':10}";

    private static Tally.Work work(String price) {
        return new Tally.Work(version(), engine(price));
    }

    private static TaskVersion version() {
        String task = "{'code':'t','prompt':'" + "x".repeat(400) + "','expensive':false,'enabledByDefault':false}";
        TaskSettings settings = Json.read(task.replace('\'', '"'), TaskSettings.class);
        return new AiTask(1, 0, "t").revise(settings, java.time.Instant.EPOCH, "test");
    }

    private static Engine engine(String more) {
        String json = "{'code':'e','model':'m','maxOutputTokens':400,'free':false,'warmCache':false" + more + "}";
        return new Engine(1, Json.read(json.replace('\'', '"'), EngineSettings.class));
    }

    @Test
    void withHistoryInputFollowsTheContentsLengthAndOutputTheMean() {
        // 350 tokens around each content; 100 executions on 650 each took twice what was counted, and 50 out each.
        TaskUsage before = new TaskUsage(100, 65_000, 200_000, 5_000);
        Spending short1 = Spending.of(work(PRICED), new Tally.Load(10, 0), before);
        Spending long1 = Spending.of(work(PRICED), new Tally.Load(10, 16_500), before);
        assertThat(short1.tokens().input()).isEqualTo(7_000);
        assertThat(long1.tokens().input()).isEqualTo(40_000);
        assertThat(long1.tokens().output()).isEqualTo(500);
        assertThat(long1.known()).isTrue();
        // 0.04 + 0.005, and 15 % around it.
        assertThat(long1.low()).isEqualByComparingTo("0.03825");
        assertThat(long1.high()).isEqualByComparingTo("0.05175");
    }

    @Test
    void fortyNineExecutionsAreNoHistory() {
        Tally.Load load = new Tally.Load(4, 4_000);
        Spending guess = Spending.of(work(PRICED), load, new TaskUsage(49, 1, 1_000_000, 1_000_000));
        assertThat(guess.known()).isFalse();
        assertThat(guess.tokens().input()).isEqualTo(4 * 350 + 4_000);
        assertThat(guess.tokens().output()).isEqualTo(4 * 400 / 4);
        assertThat(guess.high()).isEqualByComparingTo(new BigDecimal("0.0241"));
        assertThat(guess.low()).isLessThan(guess.high());
    }

    @Test
    void noPriceNoEngineAndNothingToDoCostNothing() {
        assertThat(Spending.of(work(""), new Tally.Load(4, 4_000), TaskUsage.NONE)
                        .high())
                .isZero();
        Tally.Work nowhere = new Tally.Work(version(), null);
        assertThat(Spending.of(nowhere, new Tally.Load(4, 4_000), TaskUsage.NONE))
                .isEqualTo(Spending.NONE);
        assertThat(Spending.of(work(PRICED), new Tally.Load(0, 0), TaskUsage.NONE))
                .isEqualTo(Spending.NONE);
    }

    @Test
    void oneGuessMakesTheWholeAGuess() {
        Spending known = Spending.of(work(PRICED), new Tally.Load(1, 1), new TaskUsage(50, 50, 50, 50));
        Spending guess = Spending.of(work(PRICED), new Tally.Load(1, 1), TaskUsage.NONE);
        assertThat(known.known()).isTrue();
        assertThat(known.plus(guess).known()).isFalse();
        assertThat(known.plus(Spending.NONE)).isEqualTo(known);
    }

    @Test
    void aSampleIsScaledUp() {
        Spending one = Spending.of(work(PRICED), new Tally.Load(10, 1_000), TaskUsage.NONE);
        Spending hundred = one.times(BigDecimal.valueOf(100));
        assertThat(hundred.tokens().input()).isEqualTo(one.tokens().input() * 100);
        assertThat(hundred.high()).isEqualByComparingTo(one.high().multiply(BigDecimal.valueOf(100)));
    }

    @Test
    void billionsDoNotOverflow() {
        TaskUsage before = new TaskUsage(300, 3_000_000_000L, 4_000_000_000L, 90_000_000L);
        Spending much = Spending.of(work(PRICED), new Tally.Load(10_000_000, 5_000_000_000_000L), before);
        assertThat(much.tokens().input()).isPositive();
        assertThat(much.tokens().output()).isEqualTo(3_000_000_000_000L);
        assertThat(much.low()).isPositive();
    }
}
