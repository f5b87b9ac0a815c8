package org.colloquy.usage;

/** What a call was made for. */
public enum CallPurpose {
    EXECUTION,
    REASK,
    TEST
}
