package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.operation.Reading;
import org.colloquy.record.ExecutionQueries;
import org.colloquy.record.FailureGroup;
import org.colloquy.web.conversations.TaskNames;
import org.colloquy.web.shell.Viewer;

/** What the latest run, or the one that the address names, came to so far. */
@Named
@RequestScoped
public class LatestTab {
    @Inject
    private Reading reading;

    @Inject
    private ExecutionQueries executions;

    @Inject
    private TaskNames tasks;

    @Inject
    private JobPage page;

    @Inject
    private Viewer viewer;

    private List<FailureGroup> failures = List.of();

    @PostConstruct
    void load() {
        if (page.getRun() != null) {
            long run = page.getRun().run().id();
            failures = reading.of(() -> executions.failures(run, viewer.scope()));
        }
    }

    /** What people call the task that failed; a tenant's own task shows its code. */
    public String taskName(FailureGroup of) {
        return tasks.of(0, of.task());
    }

    public List<FailureGroup> getFailures() {
        return failures;
    }
}
