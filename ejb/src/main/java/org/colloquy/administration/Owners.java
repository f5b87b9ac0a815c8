package org.colloquy.administration;

import org.colloquy.job.Definitions;

/** Whose a definition is: a tenant's code in documents, his id in tables. */
final class Owners {
    private Owners() {}

    /** The code of the owner of this id; null: global. */
    static String code(Definitions definitions, long owner) {
        return owner == 0 ? null : definitions.tenant(owner).code();
    }
}
