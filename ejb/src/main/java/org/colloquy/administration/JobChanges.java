package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.job.Job;
import org.colloquy.job.JobSettings;
import org.colloquy.job.Jobs;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.queue.ProcessingQueues;
import org.colloquy.queue.QueueSettings;
import org.colloquy.storage.Ids;

/** Applies what a document says of processing queues and jobs. */
@ApplicationScoped
class JobChanges {
    @Inject
    private ProcessingQueues queues;

    @Inject
    private Jobs jobs;

    @Inject
    private Ids ids;

    void queue(Entry<QueueSettings> entry, Edit edit) {
        edit.before().all().queues().stream()
                .filter(q -> q.code().equals(entry.key().code()))
                .findFirst()
                .ifPresentOrElse(
                        q -> reconfigure(q, entry.value()),
                        () -> queues.add(new ProcessingQueue(ids.next(), entry.value())));
    }

    private static void reconfigure(ProcessingQueue queue, QueueSettings next) {
        if (!Same.settings(queue.settings(), next)) {
            queue.reconfigure(next);
        }
    }

    void job(Entry<JobSettings> entry, Edit edit) {
        edit.before()
                .job(entry.key().code())
                .ifPresentOrElse(
                        j -> reconfigure(j, entry.value()), () -> jobs.add(new Job(ids.next(), entry.value())));
    }

    private static void reconfigure(Job job, JobSettings next) {
        if (!Same.settings(job.settings(), next)) {
            job.reconfigure(next);
        }
    }
}
