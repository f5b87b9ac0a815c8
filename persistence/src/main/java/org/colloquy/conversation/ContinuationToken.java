package org.colloquy.conversation;

import java.time.Instant;

/**
 * Where a scan of history stands: the last conversation seen in the order of (startedAt, id) (B9.1).
 *
 * @param startedAt of the last conversation seen
 * @param id of the last conversation seen
 */
public record ContinuationToken(Instant startedAt, long id) {
    /** The form that is stored and shown: {@code 2026-11-22T10:15:30.123456Z_1234}. */
    @Override
    public String toString() {
        return startedAt + "_" + id;
    }

    /**
     * Reads the stored form; null for null.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static ContinuationToken parse(String text) {
        if (text == null) {
            return null;
        }
        int at = text.lastIndexOf('_');
        try {
            return new ContinuationToken(Instant.parse(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a continuation token: " + text, e);
        }
    }
}
