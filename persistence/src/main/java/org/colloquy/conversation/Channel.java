package org.colloquy.conversation;

import java.time.Duration;

/** How the customer and the contact centre talked. */
public enum Channel {
    VOICE(Duration.ZERO),
    CHAT(Duration.ofSeconds(60)),
    EMAIL(Duration.ofMinutes(10)),
    TICKET(Duration.ofMinutes(10));

    private final Duration quiet;

    Channel(Duration quiet) {
        this.quiet = quiet;
    }

    /** How long changed content must rest before it is analysed, unless the queue says otherwise (B1.5). */
    public Duration quiet() {
        return quiet;
    }
}
