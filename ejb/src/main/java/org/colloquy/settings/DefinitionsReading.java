package org.colloquy.settings;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.job.Catalogue;
import org.colloquy.job.Definitions;

/** Reads the catalogue in a short transaction of its own per question. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class DefinitionsReading {
    @Inject
    private Catalogue catalogue;

    public long version() {
        return catalogue.version();
    }

    public Definitions.Source read() {
        return catalogue.load();
    }
}
