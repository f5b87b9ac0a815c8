package org.colloquy.storage;

/** Event, fired once per start when the schema is there: what works on the database waits for it. */
public record SchemaReady() {}
