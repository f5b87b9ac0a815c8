package org.colloquy.administration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.field.CustomField;
import org.colloquy.job.DataSource;
import org.colloquy.job.Definitions;
import org.colloquy.job.JobSettings;
import org.colloquy.task.Output;

/** Whether what a document says goes with everything else. Each finding says who is in whose way, and how to mend it. */
final class ConflictRules {
    private final Definitions existing;
    private final Blueprint blueprint;
    private final List<String> found = new ArrayList<>();

    private ConflictRules(Definitions existing, Blueprint blueprint) {
        this.existing = existing;
        this.blueprint = blueprint;
    }

    /** All conflicts, in words; empty when there are none. */
    static List<String> judge(ConfigurationDocument document, Definitions existing, Blueprint blueprint) {
        ConflictRules rules = new ConflictRules(existing, blueprint);
        rules.types();
        rules.clashes("field", blueprint.fields().all().keySet());
        rules.clashes("task", blueprint.tasks().keySet());
        rules.queues();
        rules.mappings();
        new ActiveTasks(existing, document, blueprint).byTenant().forEach(rules::writers);
        return rules.found;
    }

    /** Values are stored by a field's type. */
    private void types() {
        for (CustomField field : existing.all().fields()) {
            Key key = new Key(Owners.code(existing, field.owner()), field.code());
            if (blueprint.fields().all().get(key).type() != field.settings().type()) {
                found.add("the type of the field " + key.shown() + " is "
                        + field.settings().type() + " and cannot change: make a new field");
            }
        }
    }

    /** Else a code would mean something else for one tenant than for all others. */
    private void clashes(String what, Set<Key> keys) {
        keys.stream()
                .filter(k -> k.tenant() != null && keys.contains(Key.global(k.code())))
                .map(Key::shown)
                .sorted()
                .forEach(own -> found.add(
                        "the " + what + " " + own + " has the code of a global " + what + ": give it another"));
    }

    private void queues() {
        Map<String, Set<String>> feeds = new HashMap<>();
        for (JobSettings job : blueprint.jobs().values()) {
            if (job.dataSource().type() == DataSource.Type.QUEUE) {
                feeds.computeIfAbsent(job.dataSource().queue(), q -> new TreeSet<>())
                        .add(job.code());
            }
        }
        feeds.forEach((queue, jobs) -> {
            if (jobs.size() > 1) {
                found.add(
                        "the processing queue " + queue + " feeds at most one job, not " + String.join(" and ", jobs));
            }
        });
    }

    /** A field that was for AI when a task was saved must stay so. */
    private void mappings() {
        blueprint.tasks().forEach((key, task) -> {
            for (Output output : task.outputs()) {
                boolean eligible = blueprint
                        .fields()
                        .seenBy(key.tenant(), output.field())
                        .map(f -> f.aiEligible())
                        .orElse(false);
                if (!eligible) {
                    found.add("the field " + output.field() + " must stay aiEligible: the task " + key.shown()
                            + " writes it");
                }
            }
        });
    }

    /** B4: two active tasks of a tenant may not write one field. */
    private void writers(String tenant, Collection<Key> tasks) {
        Map<Key, Set<String>> writers = new HashMap<>();
        for (Key task : tasks) {
            for (Output output : blueprint.tasks().get(task).outputs()) {
                writers.computeIfAbsent(blueprint.fields().key(tenant, output.field()), f -> new TreeSet<>())
                        .add(task.code());
            }
        }
        writers.forEach((field, codes) -> {
            if (codes.size() > 1) {
                found.add("the tasks " + String.join(" and ", codes) + " are both active for the tenant " + tenant
                        + " and write the field " + field.code() + ": switch one of them off");
            }
        });
    }
}
