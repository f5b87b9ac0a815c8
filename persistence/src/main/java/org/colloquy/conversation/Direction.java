package org.colloquy.conversation;

/** Who began a conversation. */
public enum Direction {
    INBOUND,
    OUTBOUND,
    INTERNAL
}
