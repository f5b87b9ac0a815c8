package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.job.Job;
import org.colloquy.operation.Reading;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.web.shell.Amounts;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** All jobs with what they do now. */
@Named
@RequestScoped
public class JobsPage {
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

    private String text;
    private List<JobRow> rows;

    /**
     * A line of the list.
     *
     * @param engine code of the engine that works when a task names none; null: there is none
     * @param run its current or last run; null: it never ran
     */
    public record JobRow(JobFace job, String engine, RunFace run) {}

    @PostConstruct
    void load() {
        text = asked.text("text");
        rows = reading.of(() -> jobs.seen().filter(this::matches).map(this::row).toList());
    }

    private boolean matches(Job job) {
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return (job.code() + " " + job.settings().name())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private JobRow row(Job job) {
        Optional<RunReport> run = runs.current(job.id(), viewer.scope());
        return new JobRow(
                JobFace.of(job, run.orElse(null), words),
                jobs.engine(job),
                run.map(r -> RunFace.of(r, amounts.text(r.counters().cost()))).orElse(null));
    }

    public List<JobRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }
}
