package org.colloquy.settings;

/** A stored secret cannot be had. The message says why and never holds any of it. */
public class UnreadableSecret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableSecret(String message) {
        super(message);
    }
}
