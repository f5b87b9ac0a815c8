package org.colloquy.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A filter, read once and judged often. Each form can say of a conversation why it holds or why it does not. */
sealed interface Condition permits Condition.All, Condition.Any, Condition.Not, Leaf {
    /** Parts that an explanation of a group shows at most; the rest is counted. */
    int SHOWN = 3;

    /** Whether a conversation meets it. */
    boolean holds(Subject subject, Instant now);

    /** The facts that make it hold, or not hold, for this conversation: leaves with their actual values. */
    String explain(Subject subject, Instant now);

    /** Every part holds; none: holds. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Subject subject, Instant now) {
            for (Condition part : parts) {
                if (!part.holds(subject, now)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String explain(Subject subject, Instant now) {
            return parts.stream()
                    .filter(p -> !p.holds(subject, now))
                    .findFirst()
                    .map(p -> p.explain(subject, now))
                    .orElseGet(() -> parts.isEmpty() ? "an empty all" : each("all of", parts, subject, now));
        }
    }

    /** At least one part holds; none: does not hold. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Subject subject, Instant now) {
            for (Condition part : parts) {
                if (part.holds(subject, now)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String explain(Subject subject, Instant now) {
            return parts.stream()
                    .filter(p -> p.holds(subject, now))
                    .findFirst()
                    .map(p -> p.explain(subject, now))
                    .orElseGet(() -> parts.isEmpty() ? "an empty any" : each("none of", parts, subject, now));
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Subject subject, Instant now) {
            return !part.holds(subject, now);
        }

        @Override
        public String explain(Subject subject, Instant now) {
            return "not (" + part.explain(subject, now) + ")";
        }
    }

    private static String each(String words, List<Condition> parts, Subject subject, Instant now) {
        if (parts.size() == 1) {
            return parts.get(0).explain(subject, now);
        }
        String shown =
                parts.stream().limit(SHOWN).map(p -> p.explain(subject, now)).collect(Collectors.joining("; "));
        String rest = parts.size() > SHOWN ? "; and " + (parts.size() - SHOWN) + " more" : "";
        return words + " (" + shown + rest + ")";
    }
}
