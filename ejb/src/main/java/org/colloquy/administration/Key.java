package org.colloquy.administration;

/**
 * By what a definition is known: its code, and whose it is.
 *
 * @param tenant code of the owning tenant; null: global
 */
record Key(String tenant, String code) {
    static Key global(String code) {
        return new Key(null, code);
    }

    /** As people read it: {@code csat}, or {@code harper-bank/csat}. */
    String shown() {
        return tenant == null ? code : tenant + "/" + code;
    }
}
