package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.operation.Reading;
import org.colloquy.storage.NotFound;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Refusal;

/** One conversation: what was said, what was found, why the rest is missing, and how it came to that. */
@Named
@RequestScoped
public class ConversationPage {
    @Inject
    private Reading reading;

    @Inject
    private ConversationViews views;

    @Inject
    private Asked asked;

    private ConversationView shown;

    /** Reads the conversation that the address names; an answer of 404 when there is none for this viewer. */
    public void load() {
        String tenant = asked.text("of");
        String externalId = asked.text("id");
        try {
            shown = tenant == null || externalId == null ? null : reading.of(() -> views.of(tenant, externalId));
        } catch (NotFound e) {
            shown = null;
        }
        if (shown == null) {
            Refusal.notFound();
        }
    }

    public ConversationView getShown() {
        return shown;
    }
}
