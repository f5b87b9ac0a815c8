package org.colloquy.administration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.engine.EngineSettings;
import org.colloquy.job.Definitions;
import org.colloquy.job.JobSettings;
import org.colloquy.money.Price;
import org.colloquy.storage.BadInput.Problem;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.Scope;

/**
 * Whether everything that a document names is there, before it or in it. What outputs, prompts and filters say of
 * fields was judged when they were read.
 */
final class ReferenceRules {
    private final Blueprint blueprint;
    private final List<Problem> problems;

    ReferenceRules(Blueprint blueprint, List<Problem> problems) {
        this.blueprint = blueprint;
        this.problems = problems;
    }

    void judge(ConfigurationDocument document, Definitions existing) {
        system(document, existing);
        document.tenants().forEach(this::tenant);
        document.engines().forEach(e -> engine(e, existing));
        document.fields().forEach(f -> known(f.at("tenant"), "tenant", f.value().tenant(), blueprint.tenants()));
        document.tasks().forEach(this::task);
        document.queues().forEach(q -> scope(q.at("scope"), q.value().scope()));
        document.jobs().forEach(this::job);
    }

    private void known(String path, String what, String code, Collection<String> codes) {
        if (code != null && !codes.contains(code)) {
            problems.add(new Problem(path, "there is no " + what + " " + code));
        }
    }

    private void system(ConfigurationDocument document, Definitions existing) {
        if (document.system() == null) {
            return;
        }
        Set<String> brought = new HashSet<>();
        document.engines().forEach(e -> brought.add(e.key().code()));
        known("system.defaultEngine", "engine", blueprint.system().defaultEngine(), engines());
        existing.all().engines().stream()
                .filter(e -> !brought.contains(e.code()))
                .filter(e -> foreign(e.settings().price()))
                .forEach(e -> problems.add(new Problem(
                        "system.currency",
                        "the engine " + e.code() + " is priced in "
                                + e.settings().price().currency()
                                + ": all prices and budgets are in one currency")));
    }

    private boolean foreign(Price price) {
        return price != null
                && price.currency() != null
                && !price.currency().equals(blueprint.system().currency());
    }

    private void tenant(Entry<TenantDefinition> tenant) {
        all(tenant.at("groups"), "tenant group", tenant.value().settings().groups(), blueprint.groups());
        for (Entry<ActivationSettings> activation : tenant.value().activations()) {
            String task = activation.value().task();
            if (blueprint.task(tenant.key().code(), task) == null) {
                problems.add(new Problem(
                        activation.at("task"),
                        "there is no task " + task + ", neither of "
                                + tenant.key().code() + " nor global"));
            }
        }
    }

    private void all(String path, String what, List<String> codes, Collection<String> known) {
        for (int i = 0; i < codes.size(); i++) {
            known(path + "[" + i + "]", what, codes.get(i), known);
        }
    }

    private Set<String> engines() {
        return blueprint.engines().keySet();
    }

    private void engine(Entry<EngineDefinition> entry, Definitions existing) {
        EngineSettings engine = entry.value().settings();
        known(entry.at("fallback"), "engine", engine.fallback(), engines());
        if (foreign(engine.price())) {
            problems.add(new Problem(
                    entry.at("price.currency"),
                    "must be " + blueprint.system().currency() + ", the currency of the system and all budgets"));
        }
        boolean kept = existing.engine(entry.key().code())
                .map(e -> e.encryptedKey() != null)
                .orElse(false);
        if (entry.value().key().keepsWhatIsThere() && !kept) {
            problems.add(
                    new Problem(entry.at("apiKey"), "there is no key yet that *** could keep: give the key, or null"));
        }
        if (circular(entry.key().code())) {
            problems.add(new Problem(entry.at("fallback"), "leads back to this engine: somebody must answer at last"));
        }
    }

    private boolean circular(String code) {
        Set<String> seen = new HashSet<>();
        EngineSettings at = blueprint.engines().get(code);
        while (at != null && at.fallback() != null && seen.add(at.fallback())) {
            if (at.fallback().equals(code)) {
                return !at.code().equals(code);
            }
            at = blueprint.engines().get(at.fallback());
        }
        return false;
    }

    private void task(Entry<TaskSettings> entry) {
        known(entry.at("tenant"), "tenant", entry.value().tenant(), blueprint.tenants());
        known(entry.at("engine"), "engine", entry.value().engine(), engines());
    }

    private void scope(String path, Scope scope) {
        known(path + ".tenant", "tenant", scope.tenant(), blueprint.tenants());
        all(path + ".tenants", "tenant", scope.tenants(), blueprint.tenants());
        all(path + ".groups", "tenant group", scope.groups(), blueprint.groups());
    }

    private void job(Entry<JobSettings> entry) {
        JobSettings job = entry.value();
        scope(entry.at("scope"), job.scope());
        known(entry.at("engine"), "engine", job.engine(), engines());
        if (job.dataSource() != null) {
            known(
                    entry.at("dataSource.queue"),
                    "processing queue",
                    job.dataSource().queue(),
                    blueprint.queues());
        }
        List<String> tasks = job.tasks().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            if (!blueprint.hasTask(tasks.get(i))) {
                problems.add(new Problem(entry.at("tasks.tasks[" + i + "]"), "there is no task " + tasks.get(i)));
            }
        }
    }
}
