package org.colloquy.engine;

/** How an engine is asked for an answer of a given shape. */
public enum StructuredOutput {
    JSON_SCHEMA,
    JSON_OBJECT,
    PROMPT_ONLY
}
