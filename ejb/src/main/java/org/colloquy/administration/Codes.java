package org.colloquy.administration;

/** Reads codes: the stable names by which definitions are known in documents, messages and addresses. */
final class Codes {
    private static final String SYNTAX = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private Codes() {}

    /** The object's own code; null, and noted, when it has none. */
    static String own(Part part) {
        return part.there("code", read(part, "code"));
    }

    /** A code of another object; whether that exists is judged when all are read. */
    static String read(Part part, String name) {
        String code = part.text(name, 100);
        if (code != null && !code.matches(SYNTAX)) {
            part.refuse(name, "must be of letters, digits and -_. only, beginning with a letter or digit");
            return null;
        }
        return code;
    }

    /** What people read; null: the code. */
    static String name(Part part) {
        return part.text("name", 200);
    }
}
