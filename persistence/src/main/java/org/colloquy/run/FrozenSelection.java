package org.colloquy.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Filter;
import org.colloquy.job.DataSource;
import org.colloquy.job.Job;
import org.colloquy.job.JobSettings;
import org.colloquy.job.TaskSelection;
import org.colloquy.tenant.Scope;

/**
 * What a full run keeps from its start to its end, whatever is changed meanwhile (B9.1).
 *
 * @param source the selection: range, order, sample, reprocess rule
 * @param filter the job's filter; null: all
 * @param tenants ids of the tenants, groups resolved
 * @param tasks number of the version, by task id
 * @param upperBound highest conversation id that belongs to it
 * @param now the "now" for ages in filters
 */
public record FrozenSelection(
        DataSource source, Filter filter, List<Long> tenants, Map<Long, Integer> tasks, long upperBound, Instant now) {
    public FrozenSelection {
        tenants = List.copyOf(tenants);
        tasks = Map.copyOf(tasks);
    }

    /**
     * The job as this run judges by it: what was frozen stands for what is configured now. Tenants and tasks were chosen
     * when the run began, so neither scope nor selection is looked at again.
     */
    public Job applyTo(Job job) {
        JobSettings now = job.settings();
        return new Job(
                job.id(),
                new JobSettings(
                        now.code(),
                        now.name(),
                        now.enabled(),
                        Scope.UNRESTRICTED,
                        source,
                        now.engine(),
                        now.engineForAllTasks(),
                        TaskSelection.ALL,
                        filter,
                        now.schedule(),
                        now.limits(),
                        now.staleWhenEngineDiffers(),
                        now.historyDays()));
    }
}
