package org.colloquy.administration;

import java.util.List;
import org.colloquy.job.DataSource;
import org.colloquy.job.Job;
import org.colloquy.job.JobLimits;
import org.colloquy.job.JobSettings;
import org.colloquy.job.TaskSelection;

/** Reads a job. */
final class JobReading {
    private static final int MOST_DAYS = 3650;

    private JobReading() {}

    static JobSettings read(Part part, KnownFields fields) {
        String code = Codes.own(part);
        if (Job.MANUAL.equals(code)) {
            part.refuse("code", "is the built-in job's: choose another");
        }
        DataSource source = DataSourceReading.read(part);
        boolean continuous = source != null && source.type() == DataSource.Type.QUEUE;
        JobSettings job = new JobSettings(
                code,
                Codes.name(part),
                part.flag("enabled", true),
                ScopeReading.read(part),
                source,
                Codes.read(part, "engine"),
                part.flag("engineForAllTasks", false),
                tasks(part.part("tasks")),
                Filters.read(part, "filter", fields.anybodysKinds()),
                ScheduleReading.read(part, source == null ? null : source.type()),
                limits(part.part("limits"), continuous),
                part.flag("staleWhenEngineDiffers", false),
                part.whole("historyDays", 1, MOST_DAYS));
        part.end();
        return job;
    }

    private static TaskSelection tasks(Part part) {
        if (part == null) {
            return null;
        }
        TaskSelection.Mode mode = part.there("mode", part.choice("mode", TaskSelection.Mode.class));
        List<String> tasks = part.texts("tasks", 100);
        boolean none = tasks == null || tasks.isEmpty();
        if (mode == TaskSelection.Mode.SELECTED && none) {
            part.refuse("tasks", "must name at least one task");
        }
        if (mode == TaskSelection.Mode.ALL && !none) {
            part.refuse("tasks", "goes with the mode SELECTED only");
        }
        part.end();
        return new TaskSelection(mode, tasks);
    }

    private static JobLimits limits(Part part, boolean continuous) {
        if (part == null) {
            return null;
        }
        JobLimits limits = new JobLimits(
                Limit.count(part, "concurrency"),
                Limit.count(part, "requestsPerMinute"),
                Limit.tokens(part, "tokensPerMinute"),
                Limit.count(part, "conversationsPerMinute"),
                Limit.tokens(part, "tokensPerRun"),
                Limit.money(part, "costPerRun"),
                part.number("stopOnErrorRate", "0.000001", "1"));
        if (continuous) {
            List.of("tokensPerRun", "costPerRun", "stopOnErrorRate").forEach(name -> neverEnding(part, name));
        }
        part.end();
        return limits;
    }

    /** B9.6: they end a run, and a continuous job's work must go on. */
    private static void neverEnding(Part part, String name) {
        if (part.raw(name) != null) {
            part.refuse(name, "does not go with a continuous job; a tenant's or the system's budget does");
        }
    }
}
