package org.colloquy.web.demo.engine;

/** Who may do what with the demo engine. Completions need no rights, as any provider's: at most a key from the settings. */
final class Access {

    /** The role that may change the demo engine's settings (B13). */
    static final String ADMINISTRATOR = "PLATFORM_ADMIN";

    private Access() {}
}
