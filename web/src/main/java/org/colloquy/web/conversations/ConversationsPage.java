package org.colloquy.web.conversations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.conversation.ConversationQueries;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueQueries;
import org.colloquy.operation.Reading;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;
import org.colloquy.web.shell.Address;
import org.colloquy.web.shell.Asked;
import org.colloquy.web.shell.Pager;
import org.colloquy.web.shell.Viewer;
import org.colloquy.web.shell.Words;

/** Conversations, newest first, as the address filters them. */
@Named
@RequestScoped
public class ConversationsPage {
    @Inject
    private Reading reading;

    @Inject
    private ConversationQueries conversations;

    @Inject
    private ValueQueries values;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Viewer viewer;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    private ConversationSearch search;
    private List<ConversationRow> rows;
    private Pager pager;

    @PostConstruct
    void load() {
        search = ConversationSearch.of(asked, viewer.chosen());
        Page<ConversationRow> page = Pager.read(search.after(), at -> reading.of(() -> read(at)));
        rows = page.items();
        pager = Pager.of(page, search.address(), search.after(), words);
    }

    private Page<ConversationRow> read(Paging at) {
        Page<ConversationLine> page = conversations.list(search.filter(), viewer.scope(), at);
        List<Long> ids = page.items().stream().map(ConversationLine::id).toList();
        Map<Long, List<ValueLine>> known = values.byConversation(ids, viewer.scope());
        return page.map(line -> row(line, known.getOrDefault(line.id(), List.of())));
    }

    private ConversationRow row(ConversationLine line, List<ValueLine> of) {
        return ConversationRow.of(
                line, definitions.get().tenant(line.tenantId()).settings().name(), of);
    }

    public List<ConversationRow> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }

    public ConversationSearch getSearch() {
        return search;
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public List<String> getStates() {
        return ConversationSearch.STATES;
    }

    public String getClear() {
        return Address.NONE.with("tenant", viewer.chosen()).toString();
    }
}
