package org.colloquy.conversation;

/** Who says a segment. */
public enum Speaker {
    AGENT,
    CUSTOMER,
    SYSTEM,
    OTHER
}
