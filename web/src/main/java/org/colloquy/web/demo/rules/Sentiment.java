package org.colloquy.web.demo.rules;

/** The overall feeling of the customer. */
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    MIXED
}
