package org.colloquy.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.intake.EventReader;
import org.colloquy.intake.IntakeDoor;
import org.colloquy.operation.Reading;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.tenant.AccessScope;

/** Sends the demo's conversations through the same door as any other. */
@ApplicationScoped
class DemoArrivals {

    @Inject
    IntakeDoor door;

    @Inject
    Reading reading;

    @Inject
    Conversations conversations;

    @Inject
    CurrentDefinitions definitions;

    @Inject
    InstantSource clock;

    /**
     * What an earlier start did not get to: all after the last one that is there, so that a conversation which an operator
     * deleted stays deleted.
     */
    List<DemoConversation> outstanding() {
        List<DemoConversation> all = DemoResources.conversations();
        int next = all.size();
        while (next > 0 && find(all.get(next - 1)).isEmpty()) {
            next--;
        }
        return all.subList(next, all.size());
    }

    private Optional<Conversation> find(DemoConversation conversation) {
        return definitions
                .get()
                .tenant(conversation.tenant())
                .flatMap(tenant ->
                        reading.of(() -> conversations.find(AccessScope.ALL, tenant.id(), conversation.externalId())));
    }

    /** Takes one in, as if it had ended just now. */
    void send(DemoConversation conversation) {
        door.accept(EventReader.read(conversation.message(clock.instant()), clock.instant()));
    }
}
