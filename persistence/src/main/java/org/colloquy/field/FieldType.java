package org.colloquy.field;

import org.colloquy.conversation.ValueKind;

/** What a custom field holds. */
public enum FieldType {
    INTEGER(ValueKind.NUMBER),
    DECIMAL(ValueKind.NUMBER),
    CHOICE(ValueKind.TEXT),
    MULTI_CHOICE(ValueKind.LIST),
    DATE(ValueKind.DATE),
    TEXT(ValueKind.TEXT),
    BOOLEAN(ValueKind.BOOLEAN);

    private final ValueKind kind;

    FieldType(ValueKind kind) {
        this.kind = kind;
    }

    /** How filters compare its values. */
    public ValueKind kind() {
        return kind;
    }
}
