package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.colloquy.job.Definitions;
import org.colloquy.settings.CurrentDefinitions;

/** What people call tasks, by code. */
@RequestScoped
public class TaskNames {
    @Inject
    private CurrentDefinitions definitions;

    /** The name of the task that a tenant means by a code; the code when there is none any more; null for null. */
    public String of(long tenant, String code) {
        Definitions known = definitions.get();
        return code == null
                ? null
                : known.task(tenant, code)
                        .map(t -> known.current(t).settings().name())
                        .orElse(code);
    }

    /** The same, by the tenant's code. */
    public String of(String tenant, String code) {
        return of(definitions.get().tenant(tenant).map(t -> t.id()).orElse(0L), code);
    }
}
