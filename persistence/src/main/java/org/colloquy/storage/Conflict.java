package org.colloquy.storage;

import jakarta.ejb.ApplicationException;

/** What somebody asks does not go with how things stand. Rolls back. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
