package org.colloquy.field;

/** How a field's values are summed up over many conversations. */
public enum Aggregate {
    AVERAGE,
    SUM,
    COUNT,
    NONE
}
