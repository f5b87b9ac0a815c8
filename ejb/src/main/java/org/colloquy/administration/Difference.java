package org.colloquy.administration;

import org.colloquy.audit.AuditEntry;
import org.colloquy.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a change did to one object of a document.
 *
 * @param object kind and key, as in {@code aiTasks/csat}
 * @param before as the document showed it; null: it was not there
 * @param after as the document shows it now
 * @param rekeyed whether a key changed, which neither shows
 */
record Difference(String object, ObjectNode before, ObjectNode after, boolean rekeyed) {
    boolean created() {
        return before == null;
    }

    boolean changed() {
        return created() || rekeyed || !Same.json(before, after);
    }

    /** For the audit log; keys are masked, a changed one says so. */
    AuditEntry.Change audited(Long tenant) {
        ObjectNode shown = after.deepCopy();
        if (rekeyed && !created()) {
            shown.put("apiKey", after.get("apiKey").isNull() ? null : GivenKey.MASK + " changed");
        }
        return new AuditEntry.Change(
                created() ? "CREATE" : "UPDATE",
                object,
                tenant,
                before == null ? null : Json.write(before),
                Json.write(shown));
    }
}
