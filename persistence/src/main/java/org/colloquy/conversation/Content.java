package org.colloquy.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.colloquy.storage.Json;

/**
 * What can be analysed of a conversation: its segments in order. Equal segments have equal hashes, on every node and
 * in every release: the hash is part of the key of each stored result (B5.1).
 */
public record Content(List<Segment> segments) {
    public static final Content NONE = new Content(List.of());

    /** Average characters of a token; good enough to sort by size, never used for money. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    public Content {
        segments = segments == null ? List.of() : List.copyOf(segments);
    }

    /** Whether there is nothing to analyse. */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Sum of the characters (code points) of the segments' texts: the filter attribute {@code contentLength}. */
    public int length() {
        return segments.stream()
                .mapToInt(s -> s.text().codePointCount(0, s.text().length()))
                .sum();
    }

    /** Rough number of tokens. */
    public int tokenEstimate() {
        return length() / CHARACTERS_PER_TOKEN + segments.size();
    }

    /** SHA-256 over the segments, 64 hex digits; null when empty. */
    public String hash() {
        return isEmpty() ? null : sha256(Json.write(segments));
    }

    /** SHA-256 of a text, 64 hex digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
