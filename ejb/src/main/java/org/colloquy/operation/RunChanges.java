package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.colloquy.conversation.ConversationHistory;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.Jobs;
import org.colloquy.run.FrozenSelection;
import org.colloquy.run.Run;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.NotFound;
import org.colloquy.tenant.AccessScope;

/** The transactions behind {@link RunControl}. Each locks the job first, then its runs: nobody waits in a circle. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RunChanges {
    @Inject
    private Jobs jobs;

    @Inject
    private Runs runs;

    @Inject
    private RunQueries queries;

    @Inject
    private ConversationHistory history;

    @Inject
    private VisibleJobs visible;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Deeds deeds;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    /** Refuses what cannot be started, before anything is counted for it. */
    public void startable(String code, AccessScope scope) {
        Job job = visible.full(code, scope);
        if (!job.settings().enabled()) {
            throw new Conflict("job " + code + " is disabled: enable it first");
        }
        refuseSecond(job, 0);
    }

    private void refuseSecond(Job job, long besides) {
        runs.active(job.id()).stream()
                .filter(r -> r.id() != besides)
                .findFirst()
                .ifPresent(active -> {
                    throw new Conflict("run " + active.id() + " of job " + job.code() + " is " + active.status()
                            + ": one full run of a job is active at a time");
                });
    }

    /** Stores a new full run; its id. */
    public long start(String code, RunTrigger trigger, String estimate, String actor) {
        Definitions current = definitions.get();
        Job job = current.job(code).orElseThrow();
        jobs.lock(job.id());
        refuseSecond(job, 0);
        Instant now = clock.now();
        FrozenSelection frozen = FrozenSelection.of(job, current, history.highest(), now);
        Run run = Run.full(ids.next(), job.id(), frozen, trigger)
                .started(now, actor, current.version())
                .estimated(estimate);
        runs.add(run);
        deeds.note(run, job, new Deeds.Deed("START", actor, null, now));
        return run.id();
    }

    /** A run as people see it now. */
    public RunReport report(long run, AccessScope scope) {
        return queries.find(run, scope).orElseThrow(() -> new NotFound("run " + run));
    }

    public void pause(long id, String actor, AccessScope scope) {
        Job job = job(id, scope);
        Run run = runs.lock(id);
        if (run.daily()) {
            job.pause();
        }
        change(together(run, RunState.RUNNING), job, RunState.PAUSED, actor);
    }

    public void resume(long id, String actor, AccessScope scope) {
        Job job = job(id, scope);
        Run run = runs.lock(id);
        if (run.daily()) {
            job.resume();
        } else if (run.parentId() == null && !run.status().ended()) {
            refuseSecond(job, id);
        }
        change(together(run, RunState.PAUSED), job, RunState.RUNNING, actor);
    }

    public void cancel(long id, String actor, AccessScope scope) {
        Job job = job(id, scope);
        Run run = runs.lock(id);
        ZoneId zone = ZoneId.of(job.settings().schedule().timeZone());
        if (run.daily() && !run.day().isBefore(LocalDate.ofInstant(clock.now(), zone))) {
            throw new Conflict("run " + id + " takes the events of today still: pause it, or disable the job");
        }
        change(List.of(run), job, RunState.CANCELLED, actor);
    }

    private Job job(long run, AccessScope scope) {
        return jobs.lock(report(run, scope).jobId());
    }

    /** A continuous job goes and rests as a whole: with one of its runs, those that are in the same state. */
    private List<Run> together(Run run, RunState same) {
        return !run.daily() || run.status() != same
                ? List.of(run)
                : runs.open(run.jobId()).stream()
                        .filter(r -> r.daily() && r.status() == same)
                        .toList();
    }

    private void change(List<Run> all, Job job, RunState next, String actor) {
        Instant now = clock.now();
        for (Run run : all) {
            RunState before = run.status();
            try {
                run.become(next, now);
            } catch (IllegalStateException e) {
                throw new Conflict("run " + run.id() + " is " + before + ": " + e.getMessage());
            }
            if (before != next) {
                deeds.note(run, job, new Deeds.Deed(Deeds.word(next), actor, before, now));
            }
        }
    }
}
