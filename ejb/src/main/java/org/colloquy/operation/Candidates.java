package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationSource;
import org.colloquy.conversation.Conversations;
import org.colloquy.conversation.Segment;
import org.colloquy.conversation.Selection;
import org.colloquy.conversation.Speaker;
import org.colloquy.field.FieldValues;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.task.Decisions;

/**
 * The conversations of a selection, page by page, with what is needed to judge them. Content is read only where it may
 * be too short to say anything: of longer ones that they have some is all that a judgement asks, and most of history is
 * long.
 */
@ApplicationScoped
public class Candidates {
    /** Below so many characters, blanks included, content is looked at. */
    private static final int DOUBTFUL = 400;

    private static final Content ENOUGH =
            new Content(List.of(new Segment(Speaker.OTHER, null, null, "long enough to be judged")));

    @Inject
    private ConversationSource source;

    @Inject
    private Conversations conversations;

    @Inject
    private Decisions decisions;

    @Inject
    private FieldValues values;

    /**
     * The next ones, in the selection's order.
     *
     * @param after the last one seen; null: from the beginning
     */
    public List<Dossier> page(Selection selection, ContinuationToken after, int size, Definitions definitions) {
        List<Conversation> found = source.page(selection, after, size);
        List<Long> ids = found.stream().map(Conversation::id).toList();
        var judged = decisions.of(ids);
        var held = values.of(ids);
        var contents = conversations.contents(doubtful(found));
        return found.stream()
                .map(c -> new Dossier(
                        definitions.tenant(c.tenantId()),
                        c,
                        content(c, contents),
                        judged.getOrDefault(c.id(), Map.of()),
                        held.getOrDefault(c.id(), Map.of())))
                .toList();
    }

    private static Collection<Long> doubtful(List<Conversation> found) {
        return found.stream()
                .filter(c -> c.contentHash() != null && c.contentLength() < DOUBTFUL)
                .map(Conversation::id)
                .toList();
    }

    private static Content content(Conversation conversation, Map<Long, Content> read) {
        if (conversation.contentHash() == null) {
            return Content.NONE;
        }
        return conversation.contentLength() < DOUBTFUL ? read.getOrDefault(conversation.id(), Content.NONE) : ENOUGH;
    }
}
