package org.colloquy.administration;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.colloquy.tenant.Redaction;

/** Reads what a tenant wants replaced before anything leaves (B12). */
final class RedactionReading {
    private static final int LONGEST_REGEX = 1000;

    /** The kinds that the product knows. */
    private enum Kind {
        CARD,
        IBAN,
        EMAIL,
        PHONE,
        SSN
    }

    private RedactionReading() {}

    static Redaction read(Part part) {
        if (part == null) {
            return null;
        }
        boolean enabled = part.flag("enabled", false);
        List<Kind> kinds = part.choices("kinds", Kind.class);
        List<Part> patterns = part.parts("patterns");
        Redaction redaction = new Redaction(
                enabled,
                kinds == null ? null : kinds.stream().map(Kind::name).toList(),
                patterns == null
                        ? null
                        : patterns.stream()
                                .map(RedactionReading::pattern)
                                .filter(Objects::nonNull)
                                .toList());
        part.end();
        return redaction;
    }

    private static Redaction.Pattern pattern(Part part) {
        String name = part.required("name", 30);
        if (name != null && !name.matches("[A-Z][A-Z0-9_]*")) {
            part.refuse("name", "must be of capital letters, digits and _: it becomes the placeholder's word");
        }
        String regex = part.required("regex", LONGEST_REGEX);
        if (regex != null) {
            compiling(part, regex);
        }
        part.end();
        return name == null || regex == null ? null : new Redaction.Pattern(name, regex);
    }

    private static void compiling(Part part, String regex) {
        try {
            if (Pattern.compile(regex).matcher("").find()) {
                part.refuse("regex", "must not match nothing");
            }
        } catch (PatternSyntaxException e) {
            part.refuse("regex", "is no regular expression: " + e.getDescription() + " at " + e.getIndex());
        }
    }
}
