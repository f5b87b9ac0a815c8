package org.colloquy.field;

/** Who gave a field value. A value of a HUMAN binds (B5.4). */
public enum ValueSource {
    AI,
    HUMAN
}
