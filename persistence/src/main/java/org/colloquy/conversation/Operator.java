package org.colloquy.conversation;

/** What a leaf of a filter does with an attribute's value. */
public enum Operator {
    EQ(Operands.ONE),
    NE(Operands.ONE),
    IN(Operands.MANY),
    NOT_IN(Operands.MANY),
    LT(Operands.ONE),
    LE(Operands.ONE),
    GT(Operands.ONE),
    GE(Operands.ONE),
    BETWEEN(Operands.RANGE),
    CONTAINS(Operands.ONE),
    EXISTS(Operands.NONE),
    MISSING(Operands.NONE),
    AGE_LT(Operands.ONE),
    AGE_GT(Operands.ONE);

    /** How many values an operator compares with: {@code value} for one, {@code values} for many or a range. */
    enum Operands {
        NONE,
        ONE,
        MANY,
        RANGE
    }

    private final Operands operands;

    Operator(Operands operands) {
        this.operands = operands;
    }

    Operands operands() {
        return operands;
    }

    /** Whether it compares by order. */
    boolean ordering() {
        return this == LT || this == LE || this == GT || this == GE || this == BETWEEN;
    }

    /** Whether it compares the time that has passed. */
    boolean age() {
        return this == AGE_LT || this == AGE_GT;
    }

    /** Whether it only asks if there is a value. */
    boolean presence() {
        return operands == Operands.NONE;
    }
}
