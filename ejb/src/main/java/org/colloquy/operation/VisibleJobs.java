package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.JobScopes;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.NotFound;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;

/** The jobs that somebody may start: those that serve nobody outside his scope (B13). */
@ApplicationScoped
class VisibleJobs {
    @Inject
    private CurrentDefinitions definitions;

    /**
     * A job that scans history.
     *
     * @throws NotFound if there is none of this code, or not for him
     * @throws Conflict if it works continuously
     */
    Job full(String code, AccessScope scope) {
        Definitions current = definitions.get();
        Job job = current.job(code)
                .filter(j -> JobScopes.sees(
                        scope,
                        j.settings().scope(),
                        t -> current.tenant(t).map(Tenant::id).orElse(null)))
                .orElseThrow(() -> new NotFound("job " + code));
        if (job.settings().continuous()) {
            throw new Conflict("job " + code + " works continuously: it has no full runs");
        }
        return job;
    }
}
