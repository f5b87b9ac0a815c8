package org.colloquy.storage;

import jakarta.ejb.ApplicationException;

/** What somebody asks is well said and allowed, but there is nothing to do it to. Rolls back. */
@ApplicationException(rollback = true)
public class Unprocessable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unprocessable(String message) {
        super(message);
    }
}
