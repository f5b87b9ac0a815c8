package org.colloquy.architecture;

import org.colloquy.architecture.fixture.platform.intake.GoodListener;
import org.colloquy.architecture.fixture.platform.intake.LostListener;
import org.colloquy.architecture.fixture.platform.intake.Talker;
import org.colloquy.architecture.fixture.platform.operation.Digger;
import org.colloquy.architecture.fixture.platform.operation.Functional;
import org.colloquy.architecture.fixture.platform.operation.Lonely;
import org.colloquy.architecture.fixture.platform.operation.Painter;
import org.colloquy.architecture.fixture.platform.operation.PlainDigger;
import org.colloquy.architecture.fixture.platform.operation.Starter;
import org.colloquy.architecture.fixture.platform.record.Contained;
import org.colloquy.architecture.fixture.platform.record.Diggers;
import org.junit.jupiter.api.Test;

class PlatformLawsTest {
    private static final String MIRROR = "org.colloquy.architecture.fixture.platform";

    @Test
    void onlyListenersAndAdaptersSpeakJms() {
        Law.holds(PlatformLaws.messages());
        Law.allows(PlatformLaws.messages(), GoodListener.class);
    }

    @Test
    void othersThatSpeakJmsAreSeen() {
        Law.isBrokenBy(PlatformLaws.messages(), Talker.class);
        Law.isBrokenBy(PlatformLaws.messages(), LostListener.class);
    }

    @Test
    void onlyBatchSpeaksJsr352() {
        Law.holds(PlatformLaws.batch(Product.ROOT));
    }

    @Test
    void othersThatStartBatchJobsAreSeen() {
        Law.isBrokenBy(PlatformLaws.batch(MIRROR), Starter.class);
    }

    @Test
    void onlyWebHasFaces() {
        Law.holds(PlatformLaws.faces(Product.ROOT));
    }

    @Test
    void othersThatPaintAreSeen() {
        Law.isBrokenBy(PlatformLaws.faces(MIRROR), Painter.class);
    }

    @Test
    void onlyRepositoriesTalkToTheDatabase() {
        Law.holds(PlatformLaws.database());
        Law.allows(PlatformLaws.database(), Diggers.class, Diggers.Spade.class);
    }

    @Test
    void othersThatTalkToTheDatabaseAreSeen() {
        Law.isBrokenBy(PlatformLaws.database(), Digger.class);
        Law.isBrokenBy(PlatformLaws.database(), PlainDigger.class);
    }

    @Test
    void nounsArePlainJava() {
        Law.holds(PlatformLaws.plainNouns(Product.ROOT));
    }

    @Test
    void aNounThatNeedsTheContainerIsSeen() {
        Law.isBrokenBy(PlatformLaws.plainNouns(MIRROR), Contained.class);
    }

    @Test
    void interfacesAreThereForAReason() {
        Law.holds(PlatformLaws.interfaces());
        Law.allows(PlatformLaws.interfaces(), Functional.class);
    }

    @Test
    void anInterfaceForOneClassIsSeen() {
        Law.isBroken(PlatformLaws.interfaces(), Product.fixture(Lonely.class, Lonely.Only.class), Lonely.class);
    }
}
