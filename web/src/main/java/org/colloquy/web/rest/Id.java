package org.colloquy.web.rest;

import org.colloquy.storage.NotFound;

/** Ids are texts outside: they have more digits than JavaScript's numbers. */
final class Id {
    private Id() {}

    static String of(Long id) {
        return id == null ? null : id.toString();
    }

    /**
     * The id that an address names.
     *
     * @throws NotFound if it is none, as for one that nobody has
     */
    static long in(String what, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound(what + " " + (text.length() <= 100 ? text : text.substring(0, 100)));
        }
        return Long.parseLong(text);
    }
}
