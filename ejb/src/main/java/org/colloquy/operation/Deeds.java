package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.job.Job;
import org.colloquy.journal.Journal;
import org.colloquy.journal.JournalEntry;
import org.colloquy.run.Run;
import org.colloquy.run.RunState;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;
import org.colloquy.tenant.Scope;
import org.colloquy.tenant.Tenant;

/** Tells what was done with runs: operators by a line in Logs, auditors by an entry. Both go with the change itself. */
@ApplicationScoped
class Deeds {
    @Inject
    private Journal journal;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Node node;

    @Inject
    private Ids ids;

    /**
     * What somebody did.
     *
     * @param action START, PAUSE, RESUME, CANCEL or RETRY
     * @param before the run's state until then; null: it is new
     */
    record Deed(String action, String actor, RunState before, Instant at) {}

    /** The word for what makes a run become so. */
    static String word(RunState next) {
        return switch (next) {
            case RUNNING -> "RESUME";
            case PAUSED -> "PAUSE";
            case CANCELLED -> "CANCEL";
            default -> next.name();
        };
    }

    void note(Run run, Job job, Deed deed) {
        log(run, "INFO", "Run of job " + job.code() + ": " + deed.action() + " by " + deed.actor(), deed.at());
        trail.add(new AuditEntry(
                ids.next(),
                deed.at(),
                deed.actor(),
                new AuditEntry.Change(
                        deed.action(),
                        "runs/" + run.id(),
                        tenant(job),
                        deed.before() == null ? null : Json.write(Map.of("status", deed.before())),
                        Json.write(Map.of("job", job.code(), "status", run.status())))));
    }

    /** A line that nobody made but the run itself. */
    void log(Run run, String level, String message, Instant at) {
        journal.add(new JournalEntry(ids.next(), level, node.name(), message, at).about(run.id(), null, null));
    }

    /** A tenant's own job is of his concern. */
    private Long tenant(Job job) {
        Scope scope = job.settings().scope();
        return scope.type() == Scope.Type.ONE_TENANT
                ? definitions.get().tenant(scope.tenant()).map(Tenant::id).orElse(null)
                : null;
    }
}
