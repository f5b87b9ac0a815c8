package org.colloquy.architecture;

import org.colloquy.architecture.fixture.time.Antique;
import org.colloquy.architecture.fixture.time.Clocked;
import org.colloquy.architecture.fixture.time.Gambler;
import org.colloquy.architecture.fixture.time.MathGambler;
import org.colloquy.architecture.fixture.time.Millis;
import org.colloquy.architecture.fixture.time.OwnClock;
import org.colloquy.architecture.fixture.time.Sleeper;
import org.colloquy.architecture.fixture.time.ThreadGambler;
import org.colloquy.architecture.fixture.time.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLawsTest {
    private static final String MIRROR = "org.colloquy.architecture.fixture";

    @Test
    void timeIsInjected() {
        Law.holds(TimeLaws.injectedTime(Product.ROOT));
    }

    @ParameterizedTest
    @ValueSource(classes = {Clocked.class, Today.class, Millis.class, OwnClock.class})
    void timeFromTheMachineIsSeen(Class<?> wrong) {
        Law.isBrokenBy(TimeLaws.injectedTime(MIRROR), wrong);
    }

    @Test
    void nobodySleeps() {
        Law.holds(TimeLaws.noSleep());
    }

    @Test
    void aSleeperIsSeen() {
        Law.isBrokenBy(TimeLaws.noSleep(), Sleeper.class);
    }

    @Test
    void chanceIsInjected() {
        Law.holds(TimeLaws.injectedChance());
    }

    @ParameterizedTest
    @ValueSource(classes = {Gambler.class, MathGambler.class, ThreadGambler.class})
    void diceAreSeen(Class<?> wrong) {
        Law.isBrokenBy(TimeLaws.injectedChance(), wrong);
    }

    @Test
    void datesAreOfJavaTime() {
        Law.holds(TimeLaws.noOldDates());
    }

    @Test
    void aDateOfOldIsSeen() {
        Law.isBrokenBy(TimeLaws.noOldDates(), Antique.class);
    }
}
