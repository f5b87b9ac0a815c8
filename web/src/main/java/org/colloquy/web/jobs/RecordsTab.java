package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.operation.Reading;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.RecordLine;
import org.colloquy.record.RecordQueries;
import org.colloquy.record.RecordState;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.web.conversations.Histories;
import org.colloquy.web.conversations.Reasons;
import org.colloquy.web.conversations.Story;
import org.colloquy.web.shell.Amounts;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Pager;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** The processing records of a job or of one of its runs, newest first, as the address filters them. */
@Named
@RequestScoped
public class RecordsTab {
    @Inject
    private Reading reading;

    @Inject
    private RecordQueries records;

    @Inject
    private Histories histories;

    @Inject
    private Reasons reasons;

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

    private RecordSearch search;
    private List<RecordRow> rows;
    private Pager pager;

    /**
     * A line of the list.
     *
     * @param reason in a word or two; null without
     * @param story what its tasks came to; null unless the row is open
     */
    public record RecordRow(RecordLine line, String reason, String cost, Story story) {}

    @PostConstruct
    void load() {
        search = RecordSearch.of(page.job().code(), asked, viewer.chosen());
        Page<RecordRow> read = Pager.read(search.after(), at -> reading.of(() -> read(at)));
        rows = read.items();
        pager = Pager.of(read, search.address(), search.after(), words);
    }

    private Page<RecordRow> read(Paging at) {
        return records.list(search.filter(page.job().id()), viewer.scope(), at).map(this::row);
    }

    private RecordRow row(RecordLine line) {
        Story story = search.opens(line.id()) ? histories.of(line, viewer.scope()) : null;
        return new RecordRow(line, reasons.brief(line.reason()), amounts.text(line.cost()), story);
    }

    public List<RecordRow> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }

    public RecordSearch getSearch() {
        return search;
    }

    public RecordState[] getStates() {
        return RecordState.values();
    }

    public ErrorClass[] getErrors() {
        return ErrorClass.values();
    }
}
