package org.colloquy.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.journal.JournalFilter;
import org.colloquy.journal.JournalLevel;
import org.colloquy.journal.JournalLine;
import org.colloquy.journal.JournalQueries;
import org.colloquy.operation.Reading;
import org.colloquy.storage.Page;
import org.colloquy.web.shell.Address;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Pager;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** What a run wrote into the journal, newest first. */
@Named
@RequestScoped
public class LogsTab {
    @Inject
    private Reading reading;

    @Inject
    private JournalQueries journal;

    @Inject
    private JobPage page;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    private JournalLevel level;
    private String text;
    private List<JournalLine> rows = List.of();
    private Pager pager;

    @PostConstruct
    void load() {
        level = asked.word("level", JournalLevel.class);
        text = asked.text("text");
        if (page.getRun() == null) {
            return;
        }
        JournalFilter filter = new JournalFilter(page.getRun().run().id(), asked.id("record"), level, text);
        String after = asked.text("after");
        Page<JournalLine> read = Pager.read(after, at -> reading.of(() -> journal.list(filter, viewer.scope(), at)));
        rows = read.items();
        pager = Pager.of(read, address(), after, words);
    }

    private Address address() {
        return clear().with("level", level).with("text", text);
    }

    private Address clear() {
        return Address.NONE.with("job", page.job().code()).with("tab", "logs").with("run", asked.id("run"));
    }

    /** The address with another level; null: all. */
    public String at(String other) {
        return clear().with("text", text).with("level", other).toString();
    }

    public List<JournalLine> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }

    public JournalLevel getLevel() {
        return level;
    }

    public String getText() {
        return text;
    }

    public boolean isFiltered() {
        return level != null || text != null;
    }

    public String getClear() {
        return clear().toString();
    }
}
