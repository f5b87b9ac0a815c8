package org.colloquy.job;

import org.colloquy.conversation.Filter;
import org.colloquy.tenant.Scope;

/**
 * What is configured of a job, as the configuration document shows it.
 *
 * @param scope which tenants it serves; judged when work is claimed (B3)
 * @param engine code of its engine; null: the system's default
 * @param engineForAllTasks whether its engine is used also where a task names another (B4)
 * @param filter which conversations; null: all
 * @param staleWhenEngineDiffers whether a result of another engine or model counts as stale (B5.1)
 * @param historyDays days for which its history is shown and kept
 */
public record JobSettings(
        String code,
        String name,
        Boolean enabled,
        Scope scope,
        DataSource dataSource,
        String engine,
        boolean engineForAllTasks,
        TaskSelection tasks,
        Filter filter,
        Schedule schedule,
        JobLimits limits,
        boolean staleWhenEngineDiffers,
        Integer historyDays) {
    public JobSettings {
        name = name == null ? code : name;
        enabled = enabled == null || enabled;
        scope = scope == null ? Scope.UNRESTRICTED : scope;
        tasks = tasks == null ? TaskSelection.ALL : tasks;
        limits = limits == null ? JobLimits.NONE : limits;
        historyDays = historyDays == null ? 60 : historyDays;
    }

    /** Whether it takes its work from a queue, as it comes. */
    public boolean continuous() {
        return dataSource.type() == DataSource.Type.QUEUE;
    }
}
