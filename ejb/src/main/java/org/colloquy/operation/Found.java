package org.colloquy.operation;

import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.Conversation;
import org.colloquy.job.Finding;

/** A conversation of history, and what a scan makes of it. */
public record Found(Conversation conversation, Finding finding) {
    /** Where the scan stands when it has passed it. */
    ContinuationToken token() {
        return new ContinuationToken(conversation.startedAt(), conversation.id());
    }
}
