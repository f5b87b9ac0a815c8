package org.colloquy.task;

/** Whether a task answers in JSON with one property per output, or in plain text for its only output. */
public enum ResponseFormat {
    JSON,
    TEXT
}
