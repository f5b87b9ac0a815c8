package org.colloquy.administration;

/**
 * What became of the objects of a document. Each list item counts once, a tenant together with its activations, and
 * {@code system} counts when the document has it.
 */
public record ImportCounts(int created, int updated, int unchanged) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    ImportCounts andCreated() {
        return new ImportCounts(created + 1, updated, unchanged);
    }

    ImportCounts andUpdated() {
        return new ImportCounts(created, updated + 1, unchanged);
    }

    ImportCounts andUnchanged() {
        return new ImportCounts(created, updated, unchanged + 1);
    }

    /** Whether anything is other than before. */
    boolean changed() {
        return created + updated > 0;
    }
}
