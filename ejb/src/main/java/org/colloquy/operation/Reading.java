package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** The transaction in which people read. What is read inside must not change anything. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Reading {
    /** Everything that a page or an answer shows; lists and values, nothing that reads later. */
    public <T> T of(Supplier<T> read) {
        return read.get();
    }
}
