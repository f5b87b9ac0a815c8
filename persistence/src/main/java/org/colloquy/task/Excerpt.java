package org.colloquy.task;

import java.util.List;
import java.util.Optional;

/** Chooses which whole segments of a content that is too long are sent (B11). */
final class Excerpt {
    private final List<String> lines;
    private final PromptSpace space;
    private final Overflow overflow;
    private int left;
    private int head;
    private int tail;

    /**
     * @param text the segments kept, with a note where others are left out
     * @param leftOut how many are not kept; 1 or more
     */
    record Kept(String text, int leftOut) {}

    Excerpt(List<String> lines, PromptSpace space, Overflow overflow) {
        this.lines = lines;
        this.space = space;
        this.overflow = overflow;
        this.tail = lines.size();
    }

    /** What is kept; empty when not one segment fits, or when the strategy is not to cut. */
    Optional<Kept> kept() {
        if (overflow == Overflow.SPLIT || overflow == Overflow.FAIL) {
            return Optional.empty();
        }
        left = space.tokens() - space.count(gap(lines.size()) + "\n");
        boolean fromStart = overflow != Overflow.KEEP_END;
        boolean fromEnd = overflow != Overflow.KEEP_START;
        while (fromStart || fromEnd) {
            fromEnd = fromEnd && takeLast();
            fromStart = fromStart && takeFirst();
        }
        return head == 0 && tail == lines.size() ? Optional.empty() : Optional.of(new Kept(text(), tail - head));
    }

    private boolean takeFirst() {
        boolean fits = head < tail && take(lines.get(head));
        head += fits ? 1 : 0;
        return fits;
    }

    private boolean takeLast() {
        boolean fits = head < tail && take(lines.get(tail - 1));
        tail -= fits ? 1 : 0;
        return fits;
    }

    private boolean take(String line) {
        int tokens = space.count(line + "\n");
        boolean fits = tokens <= left;
        left -= fits ? tokens : 0;
        return fits;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        lines.subList(0, head).forEach(l -> text.append(l).append('\n'));
        text.append(gap(tail - head));
        lines.subList(tail, lines.size()).forEach(l -> text.append('\n').append(l));
        return text.toString();
    }

    private static String gap(int segments) {
        return "[… " + segments + " turns left out …]";
    }
}
