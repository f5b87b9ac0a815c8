package org.colloquy.administration;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.job.Definitions;
import org.colloquy.task.AiTask;

/** One change of the configuration on its way: what was there, who changes it, and when by the database's clock. */
final class Edit {
    private final Definitions before;
    private final String actor;
    private final Instant now;
    private final List<AiTask> forNewTenants;
    private final Set<String> rekeyed = new HashSet<>();

    Edit(Definitions before, String actor, Instant now) {
        this.before = before;
        this.actor = actor;
        this.now = now;
        this.forNewTenants = ActiveTasks.forNewTenants(before);
    }

    Definitions before() {
        return before;
    }

    String actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    /** The tasks that tenants made by this change have on, unless it says otherwise (B4). */
    List<AiTask> forNewTenants() {
        return forNewTenants;
    }

    /** Remembers that an engine's key changed, which no document shows. */
    void rekeyed(String engine) {
        rekeyed.add(engine);
    }

    boolean wasRekeyed(String engine) {
        return rekeyed.contains(engine);
    }
}
