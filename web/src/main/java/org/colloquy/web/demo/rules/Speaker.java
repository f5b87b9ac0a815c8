package org.colloquy.web.demo.rules;

import java.util.Locale;

/** Who said a line of the content, as far as the demo engine cares. */
public enum Speaker {
    CUSTOMER,
    AGENT,
    OTHER;

    /** What a speaker's label in the content means; an unknown one is {@link #OTHER}. */
    static Speaker of(String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        if (upper.contains("CUSTOMER")) {
            return CUSTOMER;
        }
        return upper.contains("AGENT") ? AGENT : OTHER;
    }
}
