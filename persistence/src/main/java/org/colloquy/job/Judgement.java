package org.colloquy.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.Subject;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.TaskVersion;

/** One conversation judged by one job, task by task. */
final class Judgement {
    private final Job job;
    private final Dossier dossier;
    private final Circumstances circumstances;
    private final Definitions definitions;
    private final Subject subject;

    Judgement(Job job, Dossier dossier, Circumstances circumstances, Definitions definitions) {
        this.job = job;
        this.dossier = dossier;
        this.circumstances = circumstances;
        this.definitions = definitions;
        this.subject = dossier.subject(definitions);
    }

    /** Every global task and every task of the tenant, each with what is done or why it is not. */
    Plan plan() {
        List<Plan.Planned> executions = new ArrayList<>();
        List<Plan.Skip> skips = new ArrayList<>();
        definitions.tasksOf(dossier.tenant().id()).map(this::pair).forEach(pair -> {
            Optional<Plan.Skip> skip = skip(pair);
            skip.ifPresent(skips::add);
            if (skip.isEmpty()) {
                executions.add(planned(pair));
            }
        });
        return new Plan(executions, skips);
    }

    /** The first reason that stands for a task; empty: it would be done. */
    Optional<Plan.Skip> skip(AiTask task) {
        return skip(pair(task));
    }

    private Optional<Plan.Skip> skip(Pair pair) {
        for (SkipRule rule : SkipRule.IN_ORDER) {
            Optional<String> detail = rule.judge().detail(pair, definitions);
            if (detail.isPresent()) {
                return Optional.of(new Plan.Skip(
                        pair.task(),
                        pair.version(),
                        rule.reason(),
                        detail.filter(d -> !d.isEmpty()).orElse(null),
                        rule.stored() && on(pair),
                        pair.definitionHash()));
            }
        }
        return Optional.empty();
    }

    /** Only pairs of a task that is active for the tenant have a decision row (B3). */
    private static boolean on(Pair pair) {
        return pair.activation().filter(Activation::enabled).isPresent();
    }

    private Pair pair(AiTask task) {
        long tenant = dossier.tenant().id();
        TaskVersion version = version(task);
        return new Pair(
                job,
                dossier,
                circumstances,
                subject,
                task,
                version,
                definitions.activation(tenant, task.id()),
                definitions.definitionHash(version, tenant));
    }

    private TaskVersion version(AiTask task) {
        Integer frozen = circumstances.versions().get(task.id());
        TaskVersion version = frozen == null ? null : definitions.version(task.id(), frozen);
        return version == null ? definitions.current(task) : version;
    }

    private Plan.Planned planned(Pair pair) {
        Optional<Activation> override = pair.activation().filter(Activation::overrides);
        return new Plan.Planned(
                pair.task(),
                pair.version(),
                definitions.prompt(pair.version(), dossier.tenant().id()),
                override.isPresent(),
                definitions.contract(pair.version(), dossier.tenant().id()),
                pair.definitionHash(),
                definitions.engineFor(job, pair.version()).orElse(null));
    }
}
