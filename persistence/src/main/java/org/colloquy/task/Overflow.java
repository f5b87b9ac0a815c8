package org.colloquy.task;

/** What is done with content that does not fit the engine (B11). */
public enum Overflow {
    KEEP_END,
    KEEP_START,
    KEEP_BOTH_ENDS,
    SPLIT,
    FAIL
}
