package org.colloquy.queue;

/** The two roads of work, each with its own permits: new conversations, and history (B8.1). */
public enum Lane {
    LIVE,
    BACKFILL
}
