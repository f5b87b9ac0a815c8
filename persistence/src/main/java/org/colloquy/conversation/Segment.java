package org.colloquy.conversation;

/**
 * One turn of a conversation.
 *
 * @param speaker who says it; OTHER when unknown
 * @param startMs milliseconds from the start of the conversation; null when unknown
 * @param endMs milliseconds from the start of the conversation; null when unknown
 * @param text what is said; never null
 */
public record Segment(Speaker speaker, Long startMs, Long endMs, String text) {
    public Segment {
        speaker = speaker == null ? Speaker.OTHER : speaker;
        text = text == null ? "" : text;
    }
}
