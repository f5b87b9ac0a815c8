package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.job.Definitions;
import org.colloquy.storage.Ids;

/** Finds what a document changed, counts it, and writes an audit entry for each object that is other than before. */
@ApplicationScoped
class ChangeLog {
    @Inject
    private AuditTrail trail;

    @Inject
    private Ids ids;

    /** @param before as everything was; taken before anything was applied */
    ImportCounts write(ConfigurationDocument document, Snapshot before, Definitions after, Edit edit) {
        Comparing comparing = new Comparing(before, Snapshot.of(after), after, edit);
        if (document.system() != null) {
            comparing.all("system", List.of(document.system()));
        }
        comparing.all("tenantGroups", document.groups());
        comparing.all("tenants", document.tenants());
        comparing.all("engines", document.engines());
        comparing.all("customFields", document.fields());
        comparing.all("aiTasks", document.tasks());
        comparing.all("processingQueues", document.queues());
        comparing.all("jobs", document.jobs());
        return comparing.counts;
    }

    private final class Comparing {
        private final Snapshot before;
        private final Snapshot after;
        private final Definitions definitions;
        private final Edit edit;
        private ImportCounts counts = ImportCounts.NONE;

        Comparing(Snapshot before, Snapshot after, Definitions definitions, Edit edit) {
            this.before = before;
            this.after = after;
            this.definitions = definitions;
            this.edit = edit;
        }

        <T> void all(String list, List<Entry<T>> entries) {
            entries.forEach(e -> one(list, e.key()));
        }

        private void one(String list, Key key) {
            boolean rekeyed = list.equals("engines") && edit.wasRekeyed(key.code());
            String object = list.equals("system") ? list : list + "/" + key.code();
            Difference difference = new Difference(object, before.item(list, key), after.item(list, key), rekeyed);
            if (difference.changed()) {
                counts = difference.created() ? counts.andCreated() : counts.andUpdated();
                trail.add(new AuditEntry(ids.next(), edit.now(), edit.actor(), difference.audited(tenant(list, key))));
            } else {
                counts = counts.andUnchanged();
            }
        }

        private Long tenant(String list, Key key) {
            String code = list.equals("tenants") ? key.code() : key.tenant();
            return code == null ? null : definitions.tenant(code).orElseThrow().id();
        }
    }
}
