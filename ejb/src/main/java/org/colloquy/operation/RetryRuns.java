package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.run.Run;
import org.colloquy.run.RunState;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Ids;

/** The run in which failures of another one are tried again (B2.6). */
@ApplicationScoped
class RetryRuns {
    @Inject
    private Runs runs;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Deeds deeds;

    @Inject
    private Ids ids;

    /** Today's run of a continuous job; of a full run a child, one for all that is tried again together. */
    Run of(Run failed, Retrying retrying, Instant now) {
        Definitions current = definitions.get();
        Job job = current.job(failed.jobId());
        if (failed.daily()) {
            return today(job, current, now);
        }
        long root = failed.parentId() == null ? failed.id() : failed.parentId();
        Run child = open(retrying.children(), root);
        if (child == null) {
            child = child(failed, job, retrying.actor(), now);
            retrying.children().put(root, child.id());
        }
        return child;
    }

    /** The run that takes a continuous job's work today. */
    Run today(Job job, Definitions current, Instant now) {
        ZoneId zone = ZoneId.of(job.settings().schedule().timeZone());
        return runs.ofDay(job, LocalDate.ofInstant(now, zone), current.version());
    }

    /** One that has ended since takes no more. */
    private Run open(Map<Long, Long> children, long root) {
        Long known = children.get(root);
        Run child = known == null ? null : runs.lock(known);
        return child != null && child.status() == RunState.RUNNING ? child : null;
    }

    private Run child(Run failed, Job job, String actor, Instant now) {
        Definitions current = definitions.get();
        Run child =
                Run.child(ids.next(), failed, failed.frozen().renewed(current)).started(now, actor, current.version());
        runs.add(child);
        deeds.note(child, job, new Deeds.Deed("RETRY", actor, null, now));
        return child;
    }
}
