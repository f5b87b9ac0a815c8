package org.colloquy.web.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Attributes;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.conversation.Direction;
import org.colloquy.field.ValueLine;

/** A conversation as the contract shows it: attributes, processing, and its fields' values by code. */
record ConversationAnswer(
        String tenant,
        String externalId,
        Channel channel,
        Direction direction,
        Instant startedAt,
        Integer durationSeconds,
        String language,
        String agent,
        String customer,
        String queue,
        List<String> tags,
        Map<String, Object> attributes,
        int contentLength,
        int segmentCount,
        String processing,
        Map<String, ValueAnswer> fields) {
    /** @param content whether the caller may read text values and explanations (B13) */
    static ConversationAnswer of(ConversationLine line, List<ValueLine> values, boolean content) {
        Attributes of = line.attributes();
        Map<String, ValueAnswer> fields = new LinkedHashMap<>();
        values.forEach(v -> fields.put(v.field().code(), ValueAnswer.of(v, content)));
        return new ConversationAnswer(
                line.tenant(),
                line.externalId(),
                of.channel(),
                of.direction(),
                of.startedAt(),
                of.durationSeconds(),
                of.language(),
                of.agent(),
                of.customer(),
                of.queue(),
                of.tags(),
                of.custom(),
                line.contentLength(),
                line.segmentCount(),
                line.processing(),
                fields);
    }
}
