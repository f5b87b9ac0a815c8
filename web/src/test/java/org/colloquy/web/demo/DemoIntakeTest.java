package org.colloquy.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.intake.EventReader;
import org.junit.jupiter.api.Test;

/** The intake takes every conversation of the demo as it is. */
class DemoIntakeTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void everyConversationIsAMessage() {
        assertThat(DemoResources.conversations()).allSatisfy(conversation -> {
            ConversationEvent event = EventReader.read(conversation.message(NOW).toString(), NOW);
            assertThat(event.tenant()).isEqualTo(conversation.tenant());
            assertThat(event.content()).isNotNull();
        });
    }
}
