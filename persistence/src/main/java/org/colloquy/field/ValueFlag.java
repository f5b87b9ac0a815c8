package org.colloquy.field;

/** What a reader should know of a value: a quote was not found, a text was cut, the content tries to give orders (B10, B11). */
public enum ValueFlag {
    UNVERIFIED,
    CUT,
    INSTRUCTION_LIKE
}
