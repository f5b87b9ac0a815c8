package org.colloquy.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.job.Definitions;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;

/** Which tasks are active for which tenant once a document is applied. */
final class ActiveTasks {
    private final Definitions existing;
    private final Blueprint blueprint;
    private final Map<String, Set<Key>> active = new TreeMap<>();

    ActiveTasks(Definitions existing, ConfigurationDocument document, Blueprint blueprint) {
        this.existing = existing;
        this.blueprint = blueprint;
        existing.all().activations().stream().filter(Activation::enabled).forEach(this::stands);
        document.tenants().forEach(this::brought);
    }

    /** By tenant code. */
    Map<String, Set<Key>> byTenant() {
        return active;
    }

    /** The tasks that tenants made now get switched on: those that are there before the document and say so (B4). */
    static List<AiTask> forNewTenants(Definitions existing) {
        return existing.all().tasks().stream()
                .filter(t -> t.owner() == 0 && existing.current(t).settings().enabledByDefault())
                .toList();
    }

    private void stands(Activation activation) {
        AiTask task = existing.task(activation.taskId());
        of(existing.tenant(activation.tenantId()).code())
                .add(new Key(Owners.code(existing, task.owner()), task.code()));
    }

    private void brought(Entry<TenantDefinition> tenant) {
        String code = tenant.key().code();
        if (existing.tenant(code).isEmpty()) {
            forNewTenants(existing).forEach(t -> of(code).add(Key.global(t.code())));
        }
        for (Entry<ActivationSettings> activation : tenant.value().activations()) {
            Key task = blueprint.task(code, activation.value().task());
            if (activation.value().enabled()) {
                of(code).add(task);
            } else {
                of(code).remove(task);
            }
        }
    }

    private Set<Key> of(String tenant) {
        return active.computeIfAbsent(tenant, t -> new TreeSet<>(Comparator.comparing(Key::shown)));
    }
}
