package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.AiTasks;
import org.colloquy.tenant.AccessScope;

/** Applies what a document says of tenants' switches for tasks; those it does not name stay as they are (B4). */
@ApplicationScoped
class ActivationChanges {
    @Inject
    private AiTasks tasks;

    @Inject
    private TenantChanges tenants;

    void apply(Entry<TenantDefinition> entry, Edit edit) {
        long tenant = tenants.owner(entry.key().code());
        for (Entry<ActivationSettings> activation : entry.value().activations()) {
            apply(tenant, activation.value(), edit);
        }
        if (edit.before().tenant(tenant) == null) {
            edit.forNewTenants().stream()
                    .filter(t -> entry.value().activations().stream()
                            .noneMatch(a -> a.value().task().equals(t.code())))
                    .forEach(t -> apply(tenant, new ActivationSettings(t.code(), true, null, null), edit));
        }
    }

    private void apply(long tenant, ActivationSettings next, Edit edit) {
        AiTask task = tasks.find(tenant, next.task(), AccessScope.ALL)
                .or(() -> tasks.find(0, next.task(), AccessScope.ALL))
                .orElseThrow();
        Activation activation =
                edit.before().activation(tenant, task.id()).orElseGet(() -> new Activation(tenant, task.id()));
        boolean fresh = edit.before().activation(tenant, task.id()).isEmpty();
        if (fresh && next.saysNothing() || Same.settings(ActivationSettings.of(task.code(), activation), next)) {
            return;
        }
        change(activation, next, task, edit);
        if (fresh) {
            tasks.add(activation);
        }
    }

    /** An override that stays as it was keeps the version it was written against. */
    private static void change(Activation activation, ActivationSettings next, AiTask task, Edit edit) {
        activation.enable(next.enabled(), edit.now());
        if (!Objects.equals(activation.prompt(), next.prompt()) || !Same.settings(activation.filter(), next.filter())) {
            activation.override(next.prompt(), next.filter(), task.current());
        }
    }
}
