package org.colloquy.tenant;

import java.util.List;

/**
 * What is replaced by placeholders before anything leaves for an engine (B12).
 *
 * @param enabled whether it acts
 * @param kinds of {@code CARD IBAN EMAIL PHONE SSN}
 * @param patterns the tenant's own
 */
public record Redaction(boolean enabled, List<String> kinds, List<Pattern> patterns) {
    public static final Redaction NONE = new Redaction(false, List.of(), List.of());

    public Redaction {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        patterns = patterns == null ? List.of() : List.copyOf(patterns);
    }

    /** A named regular expression; the name becomes the placeholder's word. */
    public record Pattern(String name, String regex) {}
}
