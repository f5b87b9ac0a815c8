package org.colloquy.web.conversations;

import org.colloquy.conversation.Segment;

/**
 * One turn of a transcript.
 *
 * @param seconds from the start of the conversation; null when unknown
 * @param speaker name of the role
 */
public record Turn(Long seconds, String speaker, String text) {
    private static final int MILLIS = 1000;

    static Turn of(Segment segment) {
        Long at = segment.startMs() == null ? null : Long.valueOf(segment.startMs() / MILLIS);
        return new Turn(at, segment.speaker().name(), segment.text());
    }
}
