package org.colloquy.conversation;

/** What a conversation message reports. */
public enum EventType {
    CONTENT_READY,
    CONTENT_REPLACED,
    METADATA_CHANGED,
    DELETED
}
