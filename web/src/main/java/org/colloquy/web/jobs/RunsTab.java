package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.operation.Reading;
import org.colloquy.run.RunQueries;
import org.colloquy.run.RunReport;
import org.colloquy.storage.Page;
import org.colloquy.web.shell.Address;
import org.colloquy.web.shell.Amounts;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Pager;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** All runs of a job, newest first. */
@Named
@RequestScoped
public class RunsTab {
    @Inject
    private Reading reading;

    @Inject
    private RunQueries runs;

    @Inject
    private JobPage page;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    @Inject
    private Amounts amounts;

    private List<RunFace> rows;
    private Pager pager;

    @PostConstruct
    void load() {
        long job = page.job().id();
        String after = asked.text("after");
        Page<RunReport> read = Pager.read(after, at -> reading.of(() -> runs.ofJob(job, viewer.scope(), at)));
        rows = read.items().stream()
                .map(r -> RunFace.of(r, amounts.text(r.counters().cost())))
                .toList();
        Address here = Address.NONE.with("job", page.job().code()).with("tab", "runs");
        pager = Pager.of(read, here, after, words);
    }

    public List<RunFace> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }
}
