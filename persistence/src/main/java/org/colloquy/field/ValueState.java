package org.colloquy.field;

/** Whether a field value is known. UNKNOWN is stored with its explanation and left out of aggregates (B10). */
public enum ValueState {
    KNOWN,
    UNKNOWN
}
