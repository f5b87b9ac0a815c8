package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.colloquy.job.Job;
import org.colloquy.operation.Reading;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.web.shell.Amounts;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Refusal;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** The head of a job's view, the same on all four tabs, and which tab is open. */
@Named
@RequestScoped
public class JobPage {
    static final List<String> TABS = List.of("latest", "runs", "records", "logs");

    @Inject
    private Reading reading;

    @Inject
    private RunQueries runs;

    @Inject
    private Jobs jobs;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    @Inject
    private Amounts amounts;

    private Job job;
    private RunFace run;

    @PostConstruct
    void read() {
        job = jobs.seen(asked.text("job")).orElse(null);
        run = job == null
                ? null
                : reading.of(this::shownRun)
                        .map(r -> RunFace.of(r, amounts.text(r.counters().cost())))
                        .orElse(null);
    }

    /** Answers 404 when the address names no job that this viewer sees. */
    public void check() {
        if (job == null) {
            Refusal.notFound();
        }
    }

    /** The run that the address names if it is one of this job's, else the current or last one. */
    private Optional<RunReport> shownRun() {
        Optional<RunReport> named = Optional.ofNullable(asked.id("run"))
                .flatMap(id -> runs.find(id, viewer.scope()))
                .filter(r -> r.jobId() == job.id());
        return named.isPresent() ? named : runs.current(job.id(), viewer.scope());
    }

    public Job job() {
        return job;
    }

    public RunFace getRun() {
        return run;
    }

    public JobFace getFace() {
        return JobFace.of(job, run == null ? null : run.run(), words);
    }

    /** The engine that works when a task names none. */
    public String getEngine() {
        return jobs.engine(job);
    }

    /** Records of the shown run that have not ended. */
    public long getOpen() {
        return run == null ? 0 : run.run().counters().open();
    }

    public boolean isContinuous() {
        return job.settings().continuous();
    }

    /** The run that the address names; null: the latest. */
    public Long getNamed() {
        return asked.id("run");
    }

    public String getTab() {
        String tab = asked.text("tab");
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    public List<String> getTabs() {
        return TABS;
    }
}
