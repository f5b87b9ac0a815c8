package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Applies a document that was found right, object by object, owners before what they own. Equal objects are left alone. */
@ApplicationScoped
class DocumentApplication {
    @Inject
    private TenantChanges tenants;

    @Inject
    private EngineChanges engines;

    @Inject
    private FieldChanges fields;

    @Inject
    private TaskChanges tasks;

    @Inject
    private ActivationChanges activations;

    @Inject
    private JobChanges jobs;

    void apply(ConfigurationDocument document, Edit edit) {
        document.groups().forEach(g -> tenants.group(g, edit));
        document.tenants().forEach(t -> tenants.tenant(t, edit));
        document.engines().forEach(e -> engines.apply(e, edit));
        document.fields().forEach(fields::apply);
        document.tasks().forEach(t -> tasks.apply(t, edit));
        document.tenants().forEach(t -> activations.apply(t, edit));
        document.queues().forEach(q -> jobs.queue(q, edit));
        document.jobs().forEach(j -> jobs.job(j, edit));
    }
}
