package org.colloquy.field;

/** What a custom field holds. */
public enum FieldType {
    INTEGER,
    DECIMAL,
    CHOICE,
    MULTI_CHOICE,
    DATE,
    TEXT,
    BOOLEAN
}
