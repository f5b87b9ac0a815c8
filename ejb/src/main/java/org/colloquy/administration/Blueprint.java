package org.colloquy.administration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.engine.EngineSettings;
import org.colloquy.job.Definitions;
import org.colloquy.job.JobSettings;
import org.colloquy.job.SystemSettings;
import org.colloquy.task.TaskSettings;

/** What the configuration will be once a document is applied: against this, references and conflicts are judged. */
final class Blueprint {
    private final SystemSettings system;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> tenants = new HashSet<>();
    private final Map<String, EngineSettings> engines = new HashMap<>();
    private final KnownFields fields;
    private final Map<Key, TaskSettings> tasks = new HashMap<>();
    private final Set<String> queues = new HashSet<>();
    private final Map<String, JobSettings> jobs = new HashMap<>();

    Blueprint(Definitions existing, ConfigurationDocument document) {
        Definitions.Source all = existing.all();
        system = document.system() == null
                ? existing.system()
                : document.system().value();
        fields = new KnownFields(existing, document.fields());
        all.groups().forEach(g -> groups.add(g.code()));
        all.tenants().forEach(t -> tenants.add(t.code()));
        all.engines().forEach(e -> engines.put(e.code(), e.settings()));
        all.tasks()
                .forEach(t -> tasks.put(
                        new Key(Owners.code(existing, t.owner()), t.code()),
                        existing.current(t).settings()));
        all.queues().forEach(q -> queues.add(q.code()));
        all.jobs().stream().filter(j -> !j.builtIn()).forEach(j -> jobs.put(j.code(), j.settings()));
        lay(document);
    }

    private void lay(ConfigurationDocument document) {
        groups.addAll(codes(document.groups()));
        tenants.addAll(codes(document.tenants()));
        document.engines().forEach(e -> engines.put(e.key().code(), e.value().settings()));
        document.tasks().forEach(t -> tasks.put(t.key(), t.value()));
        queues.addAll(codes(document.queues()));
        document.jobs().forEach(j -> jobs.put(j.key().code(), j.value()));
    }

    private static <T> List<String> codes(List<Entry<T>> entries) {
        return entries.stream().map(e -> e.key().code()).toList();
    }

    SystemSettings system() {
        return system;
    }

    Set<String> groups() {
        return groups;
    }

    Set<String> tenants() {
        return tenants;
    }

    Map<String, EngineSettings> engines() {
        return engines;
    }

    KnownFields fields() {
        return fields;
    }

    Map<Key, TaskSettings> tasks() {
        return tasks;
    }

    /** Whose the task is that a tenant means by a code: his own, else the global one; null: there is none. */
    Key task(String tenant, String code) {
        Key own = new Key(tenant, code);
        if (tasks.containsKey(own)) {
            return own;
        }
        return tasks.containsKey(Key.global(code)) ? Key.global(code) : null;
    }

    /** Whether any tenant means a task by this code. */
    boolean hasTask(String code) {
        return tasks.keySet().stream().anyMatch(k -> k.code().equals(code));
    }

    Set<String> queues() {
        return queues;
    }

    Map<String, JobSettings> jobs() {
        return jobs;
    }
}
