package org.colloquy.web.demo.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the content of a conversation inside a message (B11: a marker line stands before and after it). The marker is not
 * known beforehand: it is the long token that stands on two short lines with the most text between them, so a speaker who
 * repeats an order number cannot narrow the fence.
 */
final class Fence {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_+/=-]{16,}");
    private static final int MARKER_LINE_EXTRA = 40;

    private final Map<String, Integer> lastEnd = new HashMap<>();
    private int from = -1;
    private int to = -1;

    private Fence() {}

    /** The text inside the fence, or the whole message if there is none. */
    static String content(String message) {
        Fence fence = new Fence();
        for (int[] line : lines(message)) {
            fence.look(message.substring(line[0], line[1]), line[0]);
        }
        return fence.from < 0
                ? message
                : message.substring(fence.from, fence.to).strip();
    }

    private void look(String line, int start) {
        TOKEN.matcher(line).results().forEach(token -> {
            if (line.length() - token.group().length() <= MARKER_LINE_EXTRA) {
                Integer before = lastEnd.put(token.group(), start + line.length());
                widen(before, start);
            }
        });
    }

    private void widen(Integer before, int start) {
        if (before != null && before <= start && start - before > to - from) {
            from = before;
            to = start;
        }
    }

    private static List<int[]> lines(String message) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int end = message.indexOf('\n'); end >= 0; end = message.indexOf('\n', start)) {
            lines.add(new int[] {start, end});
            start = end + 1;
        }
        lines.add(new int[] {start, message.length()});
        return lines;
    }
}
