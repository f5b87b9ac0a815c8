package org.colloquy.storage;

import jakarta.ejb.ApplicationException;

/** What somebody asks for does not exist, or not for him (B13). Rolls back. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the thing and its name, as in {@code job live} */
    public NotFound(String what) {
        super("there is no " + what);
    }
}
