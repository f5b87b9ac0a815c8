package org.colloquy.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.job.Catalogue;
import org.colloquy.job.Definitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.DatabaseClock;
import tools.jackson.databind.JsonNode;

/**
 * Changes the configuration in one transaction, one change at a time in the whole system: what is judged against the
 * rest must not meet another change before it is committed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ConfigurationChange {
    @Inject
    private Catalogue catalogue;

    @Inject
    private DatabaseClock clock;

    @Inject
    private DocumentApplication application;

    @Inject
    private ChangeLog log;

    /**
     * Applies a document.
     *
     * @param expected the configuration's version that it was written against; null: whatever it is
     * @param actor who changes it
     * @throws BadInput if it cannot be meant
     * @throws Conflict if it does not go with the rest, or with the version expected
     */
    public ImportCounts apply(JsonNode json, Long expected, String actor) {
        long version = catalogue.lock();
        if (expected != null && expected != version) {
            throw new Conflict("the configuration is at version " + version + ", not " + expected
                    + " any more: read it and apply the change to what it is now");
        }
        Definitions existing = new Definitions(catalogue.load());
        Snapshot before = Snapshot.of(existing);
        ConfigurationDocument document = DocumentCheck.passed(json, existing);
        Edit edit = new Edit(existing, actor, clock.now());
        application.apply(document, edit);
        if (document.system() != null) {
            catalogue.reconfigure(document.system().value());
        }
        ImportCounts counts = log.write(document, before, new Definitions(catalogue.load()), edit);
        if (counts.changed()) {
            catalogue.bump();
        }
        return counts;
    }
}
