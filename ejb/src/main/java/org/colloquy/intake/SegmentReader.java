package org.colloquy.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;
import org.colloquy.conversation.Speaker;
import org.colloquy.storage.BadInput.Problem;
import tools.jackson.databind.JsonNode;

/** Reads the segments of a conversation message, noting what is wrong with its place. */
final class SegmentReader {
    /** A year and more: longer than any conversation. */
    private static final BigDecimal MILLIS_MOST = BigDecimal.valueOf(100_000_000_000L);

    private SegmentReader() {}

    /** The content; null when the message names no segments, none for an empty list or null. */
    static Content read(JsonNode segments, List<Problem> problems) {
        if (segments == null) {
            return null;
        }
        if (segments.isNull()) {
            return Content.NONE;
        }
        if (!segments.isArray()) {
            problems.add(new Problem("segments", "must be a list"));
            return null;
        }
        List<Segment> read = new ArrayList<>();
        for (JsonNode segment : segments) {
            read.add(segment(segment, "segments[" + read.size() + "]", problems));
        }
        return new Content(read);
    }

    private static Segment segment(JsonNode node, String path, List<Problem> problems) {
        if (!node.isObject()) {
            problems.add(new Problem(path, "must be an object with speaker and text"));
            return new Segment(null, null, null, null);
        }
        JsonNode text = node.get("text");
        if (text == null || !text.isString()) {
            problems.add(new Problem(path + ".text", "must be a text"));
            text = null;
        }
        return new Segment(
                speaker(node.get("speaker"), path, problems),
                millis(node.get("startMs"), path + ".startMs", problems),
                millis(node.get("endMs"), path + ".endMs", problems),
                text == null ? null : WellFormed.text(text.stringValue()));
    }

    private static Speaker speaker(JsonNode node, String path, List<Problem> problems) {
        if (node == null || node.isNull()) {
            return Speaker.OTHER;
        }
        for (Speaker speaker : Speaker.values()) {
            if (node.isString() && speaker.name().equals(node.stringValue())) {
                return speaker;
            }
        }
        problems.add(new Problem(path + ".speaker", "must be one of " + Arrays.toString(Speaker.values())));
        return Speaker.OTHER;
    }

    private static Long millis(JsonNode node, String path, List<Problem> problems) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isNumber()
                || node.decimalValue().signum() < 0
                || node.decimalValue().compareTo(MILLIS_MOST) > 0) {
            problems.add(new Problem(path, "must be a number of milliseconds, 0 to " + MILLIS_MOST));
            return null;
        }
        return node.decimalValue().longValue();
    }
}
