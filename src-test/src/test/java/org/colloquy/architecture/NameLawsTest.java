package org.colloquy.architecture;

import org.colloquy.architecture.fixture.names.Metadata;
import org.colloquy.architecture.fixture.names.ThingDTO;
import org.colloquy.architecture.fixture.names.ThingData;
import org.colloquy.architecture.fixture.names.ThingFacade;
import org.colloquy.architecture.fixture.names.ThingHelper;
import org.colloquy.architecture.fixture.names.ThingImpl;
import org.colloquy.architecture.fixture.names.ThingInfo;
import org.colloquy.architecture.fixture.names.ThingManager;
import org.colloquy.architecture.fixture.names.ThingUtil;
import org.colloquy.architecture.fixture.names.ThingUtils;
import org.colloquy.architecture.fixture.platform.intake.GoodListener;
import org.colloquy.architecture.fixture.platform.intake.Hearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLawsTest {
    @Test
    void namesSayWhatAClassIs() {
        Law.holds(NameLaws.speakingNames());
        Law.allows(NameLaws.speakingNames(), Metadata.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ThingManager.class,
                ThingHelper.class,
                ThingUtil.class,
                ThingUtils.class,
                ThingImpl.class,
                ThingFacade.class,
                ThingDTO.class,
                ThingInfo.class,
                ThingData.class
            })
    void muteNamesAreSeen(Class<?> wrong) {
        Law.isBrokenBy(NameLaws.speakingNames(), wrong);
    }

    @Test
    void listenersAreNamedSo() {
        Law.holds(NameLaws.listeners());
        Law.allows(NameLaws.listeners(), GoodListener.class);
    }

    @Test
    void aListenerByAnotherNameIsSeen() {
        Law.isBrokenBy(NameLaws.listeners(), Hearer.class);
    }
}
