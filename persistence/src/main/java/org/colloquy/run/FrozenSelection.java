package org.colloquy.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.conversation.Filter;
import org.colloquy.conversation.Selection;
import org.colloquy.job.Circumstances;
import org.colloquy.job.DataSource;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.JobSettings;
import org.colloquy.job.TaskSelection;
import org.colloquy.task.AiTask;
import org.colloquy.tenant.Scope;
import org.colloquy.tenant.Tenant;

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
     * What a job would keep if it started now.
     *
     * @param upperBound highest conversation id that there is
     */
    public static FrozenSelection of(Job job, Definitions definitions, long upperBound, Instant now) {
        List<Tenant> served = definitions.all().tenants().stream()
                .filter(t -> job.settings().scope().includes(t.settings()))
                .toList();
        Map<Long, Integer> versions = new TreeMap<>();
        definitions.all().tasks().stream()
                .filter(owned(served))
                .filter(t -> job.settings().tasks().includes(t.code()))
                .forEach(t -> versions.put(t.id(), t.current()));
        return new FrozenSelection(
                job.settings().dataSource(),
                job.settings().filter(),
                served.stream().map(Tenant::id).toList(),
                versions,
                upperBound,
                now);
    }

    private static Predicate<AiTask> owned(List<Tenant> served) {
        return task -> task.owner() == 0 || served.stream().anyMatch(t -> t.id() == task.owner());
    }

    /** The same, but with the versions that count now: what failed is tried again as it was mended since (B2.6). */
    public FrozenSelection renewed(Definitions definitions) {
        Map<Long, Integer> versions = new TreeMap<>();
        tasks.keySet().forEach(id -> versions.put(id, definitions.task(id).current()));
        return new FrozenSelection(source, filter, tenants, versions, upperBound, now);
    }

    /** The part of history that it is about. */
    public Selection selection() {
        return new Selection(
                tenants,
                source.from(),
                source.to(),
                source.order() == DataSource.Order.NEWEST,
                Selection.millionths(source.samplePercent()),
                source.externalIds(),
                upperBound);
    }

    /** How conversations are judged by it. */
    public Circumstances circumstances() {
        return new Circumstances(now, false, false, Set.of(), tasks);
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
                        selected(),
                        filter,
                        now.schedule(),
                        now.limits(),
                        now.staleWhenEngineDiffers(),
                        now.historyDays()));
    }

    /** The frozen versions choose; but where there were no tasks, those that were made later are not meant. */
    private TaskSelection selected() {
        return tasks.isEmpty() ? new TaskSelection(TaskSelection.Mode.SELECTED, List.of()) : TaskSelection.ALL;
    }
}
