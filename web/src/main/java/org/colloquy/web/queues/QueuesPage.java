package org.colloquy.web.queues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.job.Job;
import org.colloquy.operation.Reading;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.record.Backlog;
import org.colloquy.record.BacklogQueries;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.web.jobs.JobFace;
import org.colloquy.web.jobs.Jobs;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** All processing queues with what waits in them. */
@Named
@RequestScoped
public class QueuesPage {
    @Inject
    private Reading reading;

    @Inject
    private BacklogQueries backlogs;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Jobs jobs;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    private List<QueueRow> rows;

    @PostConstruct
    void load() {
        Map<String, Backlog> waiting = reading.of(() -> backlogs.byJob(viewer.scope()));
        rows = definitions.get().all().queues().stream()
                .filter(q -> jobs.seen(q.settings().scope()))
                .map(q -> row(q, waiting))
                .toList();
    }

    private QueueRow row(ProcessingQueue queue, Map<String, Backlog> waiting) {
        Job job = definitions.get().jobOf(queue).orElse(null);
        Backlog backlog = job == null ? null : waiting.get(job.code());
        return new QueueRow(
                queue.code(),
                queue.settings().name(),
                state(queue, job),
                JobFace.scope(queue.settings().scope(), words),
                Conditions.of(queue.settings(), words),
                backlog == null ? "0" : words.capped(backlog.count()),
                backlog == null ? null : backlog.oldest(),
                job == null ? null : job.code(),
                job == null ? null : job.settings().name());
    }

    private static String state(ProcessingQueue queue, Job job) {
        if (!queue.settings().enabled()) {
            return "DISABLED";
        }
        return job == null ? "NO_JOB" : "ENABLED";
    }

    public List<QueueRow> getRows() {
        return rows;
    }
}
