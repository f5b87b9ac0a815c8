package org.colloquy.operation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.engine.Engine;
import org.colloquy.job.Dossier;
import org.colloquy.job.Finding;
import org.colloquy.job.Plan;
import org.colloquy.task.SkipReason;
import org.colloquy.task.TaskVersion;

/** What was found while a selection was gone through. */
final class Tally {
    private final Map<Finding, Long> findings = new EnumMap<>(Finding.class);
    private final Map<Work, Load> loads = new LinkedHashMap<>();
    private long executing;
    private long filtered;

    /** A kind of call: a task's version at an engine; null when none is configured. */
    record Work(TaskVersion version, Engine engine) {}

    /**
     * How often that kind is called.
     *
     * @param contentTokens rough tokens of the contents that are sent
     */
    record Load(long executions, long contentTokens) {
        Load plus(Load more) {
            return new Load(executions + more.executions, contentTokens + more.contentTokens);
        }
    }

    void add(Dossier dossier, Plan plan) {
        findings.merge(Finding.of(plan), 1L, Long::sum);
        executing += plan.executions().isEmpty() ? 0 : 1;
        filtered += outside(plan) ? 1 : 0;
        Load one = new Load(1, dossier.conversation().tokenEstimate());
        plan.executions().forEach(p -> loads.merge(new Work(p.version(), p.engine()), one, Load::plus));
    }

    /** Whether the job's own filter leaves it out, whatever the tasks say. */
    private static boolean outside(Plan plan) {
        return plan.skips().stream().anyMatch(s -> s.reason() == SkipReason.JOB_FILTER);
    }

    /** Conversations that pass the job's filter. */
    long matching() {
        return seen() - filtered;
    }

    long found(Finding finding) {
        return findings.getOrDefault(finding, 0L);
    }

    /** Conversations looked at. */
    long seen() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Conversations for which at least one task is called. */
    long executing() {
        return executing;
    }

    /** Executions of all tasks. */
    long executions() {
        return loads.values().stream().mapToLong(Load::executions).sum();
    }

    Map<Work, Load> loads() {
        return loads;
    }
}
