package org.colloquy.web.conversations;

import java.util.List;
import org.colloquy.conversation.ConversationLine;

/**
 * Everything on the page of a conversation.
 *
 * @param tenantName what people read
 * @param turns what was said; empty when there is none, and for who may not read it
 * @param groups its values
 * @param gaps tasks that came to no value
 * @param stories what became of its records, newest first
 */
public record ConversationView(
        ConversationLine line,
        String tenantName,
        List<Turn> turns,
        List<ValueGroup> groups,
        List<Gap> gaps,
        List<Story> stories) {}
