package org.colloquy.launch;

/** Why Colloquy does not start, in words for the one who started it. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String reason) {
        super(reason);
    }

    CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
