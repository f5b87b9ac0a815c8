package org.colloquy.web.jobs;

import java.util.List;
import org.colloquy.job.DataSource;
import org.colloquy.job.Job;
import org.colloquy.job.JobSettings;
import org.colloquy.job.Schedule;
import org.colloquy.job.TaskSelection;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunState;
import org.colloquy.tenant.Scope;
import org.colloquy.web.shell.Words;

/**
 * What a job is, in words.
 *
 * @param status ENABLED, DISABLED, PAUSED, or that of its run
 * @param mode key of the kind: continuous or full
 * @param scope which tenants
 * @param source where its conversations come from
 * @param tasks which ones
 * @param schedule when it works
 * @param untried what makes its first run begin
 */
public record JobFace(
        String code,
        String name,
        String status,
        String mode,
        String scope,
        String source,
        String tasks,
        String schedule,
        String untried) {
    static JobFace of(Job job, RunReport run, Words words) {
        JobSettings s = job.settings();
        return new JobFace(
                s.code(),
                s.name(),
                status(job, run),
                words.of("mode." + kind(job)),
                scope(s.scope(), words),
                job.builtIn() ? words.of("source.BY_HAND") : source(s.dataSource(), words),
                tasks(s.tasks(), words),
                schedule(s.schedule(), words),
                words.of("latest.none." + kind(job)));
    }

    /** The built-in job has no queue, though its work comes one by one as a queue's does. */
    private static String kind(Job job) {
        if (job.builtIn()) {
            return "BY_HAND";
        }
        return job.settings().continuous() ? "CONTINUOUS" : "FULL";
    }

    private static String status(Job job, RunReport run) {
        if (!job.settings().enabled()) {
            return "DISABLED";
        }
        if (job.paused()) {
            return RunState.PAUSED.name();
        }
        boolean open = run != null && !run.status().ended();
        return open ? run.status().name() : job.settings().continuous() ? "ENABLED" : "IDLE";
    }

    /** A scope as one reads it. */
    public static String scope(Scope scope, Words words) {
        return switch (scope.type()) {
            case UNRESTRICTED -> words.of("scope.UNRESTRICTED");
            case ONE_TENANT -> words.of("scope.ONE_TENANT", scope.tenant());
            case TENANTS -> words.of("scope.TENANTS", String.join(", ", both(scope.groups(), scope.tenants())));
        };
    }

    private static List<String> both(List<String> groups, List<String> tenants) {
        return java.util.stream.Stream.concat(groups.stream(), tenants.stream()).toList();
    }

    private static String source(DataSource source, Words words) {
        return source.type() == DataSource.Type.QUEUE
                ? words.of("source.QUEUE", source.queue())
                : words.of("source.FULL", words.of("reprocess." + source.reprocess()));
    }

    private static String tasks(TaskSelection tasks, Words words) {
        return tasks.mode() == TaskSelection.Mode.ALL
                ? words.of("tasks.ALL")
                : words.of("tasks.SELECTED", String.join(", ", tasks.tasks()));
    }

    private static String schedule(Schedule schedule, Words words) {
        if (schedule == null) {
            return words.of("schedule.MANUAL");
        }
        String when = words.of("schedule." + schedule.type(), schedule.cron(), schedule.timeZone());
        return schedule.window() == null
                ? when
                : words.of(
                        "schedule.window." + schedule.type(),
                        when,
                        schedule.window().from(),
                        schedule.window().to(),
                        schedule.timeZone());
    }
}
