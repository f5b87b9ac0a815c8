package org.colloquy.conversation;

/**
 * A conversation as a list shows it.
 *
 * @param tenant code
 * @param processing state of its newest record, open or ended; {@code NONE} without any
 * @param record that record; null without any
 * @param run that record's run; null without any
 */
public record ConversationLine(
        long id,
        long tenantId,
        String tenant,
        String externalId,
        Attributes attributes,
        int contentLength,
        int segmentCount,
        String processing,
        Long record,
        Long run) {
    /** A conversation that nothing was ever to be done for. */
    public static final String NONE = "NONE";
}
