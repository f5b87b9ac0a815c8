package org.colloquy.web.conversations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.ConversationFilter;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.record.RecordState;
import org.colloquy.web.shell.Address;
import org.colloquy.web.shell.Asked;

/**
 * Which conversations the address asks for; null is any.
 *
 * @param tenant code, chosen in the top bar
 * @param text how the external id begins
 * @param after cursor of the page
 */
public record ConversationSearch(String tenant, Channel channel, String status, String text, String after) {
    /** The states that one can filter by. */
    static final List<String> STATES = Stream.concat(
                    Arrays.stream(RecordState.values()).map(Enum::name), Stream.of(ConversationLine.NONE))
            .toList();

    static ConversationSearch of(Asked asked, String tenant) {
        String status = asked.text("status");
        return new ConversationSearch(
                tenant,
                asked.word("channel", Channel.class),
                status != null && STATES.contains(status) ? status : null,
                asked.text("text"),
                asked.text("after"));
    }

    ConversationFilter filter() {
        return new ConversationFilter(tenant, channel, text, null, null, status);
    }

    /** The address of the first page. */
    Address address() {
        return Address.NONE
                .with("tenant", tenant)
                .with("channel", channel)
                .with("status", status)
                .with("text", text);
    }

    /** Whether anything besides the tenant is filtered. */
    public boolean filtered() {
        return channel != null || status != null || text != null;
    }
}
