package org.colloquy.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.colloquy.storage.Repository;

/** Writes what operators read in Logs. */
@Repository
public class Journal {
    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    /** Adds a line. */
    public void add(JournalEntry entry) {
        em.persist(entry);
    }
}
