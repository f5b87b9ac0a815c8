package org.colloquy.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.conversation.ConversationFilter;
import org.colloquy.conversation.ConversationQueries;
import org.colloquy.operation.Reading;
import org.colloquy.record.RecordQueries;
import org.colloquy.run.RunQueries;
import org.colloquy.storage.Paging;
import org.colloquy.web.jobs.Jobs;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Links;
import org.colloquy.web.shell.Viewer;

/** Finds what somebody typed into the top bar. One hit is opened at once, many are listed. */
@Named
@RequestScoped
public class SearchPage {
    private static final int MOST = 20;

    @Inject
    private Reading reading;

    @Inject
    private ConversationQueries conversations;

    @Inject
    private RunQueries runs;

    @Inject
    private RecordQueries records;

    @Inject
    private Jobs jobs;

    @Inject
    private Links links;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    private List<Hit> hits = List.of();

    /** @param kind key of what it is */
    public record Hit(String kind, String name, String address) {}

    /** Searches, and goes to the only hit. */
    public void load() throws IOException {
        hits = getText() == null ? List.of() : reading.of(this::find);
        if (hits.size() == 1) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(hits.get(0).address());
        }
    }

    private List<Hit> find() {
        Stream<Hit> numbers = Optional.ofNullable(asked.id("q")).stream().flatMap(this::numbered);
        Stream<Hit> named = jobs.seen()
                .filter(j -> j.code().equals(getText()) || j.settings().name().equalsIgnoreCase(getText()))
                .map(j -> new Hit("job", j.settings().name(), links.job(j.code(), null, null)));
        ConversationFilter filter = new ConversationFilter(viewer.chosen(), null, getText(), null, null, null);
        Stream<Hit> spoken = conversations.list(filter, viewer.scope(), new Paging(MOST, null)).items().stream()
                .map(c -> new Hit("conversation", c.externalId(), links.conversation(c.tenant(), c.externalId())));
        return Stream.of(numbers, named, spoken).flatMap(s -> s).toList();
    }

    private Stream<Hit> numbered(long id) {
        Stream<Hit> run = runs.find(id, viewer.scope()).stream()
                .map(r -> new Hit("run", r.job() + " " + id, links.job(r.job(), null, id)));
        Stream<Hit> record = records.find(id, viewer.scope()).stream()
                .map(r -> new Hit("record", r.externalId(), links.record(r.job(), r.run(), id)));
        return Stream.concat(run, record);
    }

    public String getText() {
        return asked.text("q");
    }

    public List<Hit> getHits() {
        return hits;
    }
}
