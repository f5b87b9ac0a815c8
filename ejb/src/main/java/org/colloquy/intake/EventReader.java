package org.colloquy.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.EventType;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads conversation messages: JSON to an event, or every problem with its place (B1.6). Pure. */
public final class EventReader {
    /** Largest message, in bytes of UTF-8. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private EventReader() {}

    /**
     * Reads a whole message.
     *
     * @param received counts as {@code occurredAt} when the message has none
     * @throws BadInput if it is no conversation message
     */
    public static ConversationEvent read(String text, Instant received) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new BadInput("", "the message is larger than 5 MiB; send a shorter transcript");
        }
        return read(tree(text), received);
    }

    /**
     * Reads a message that came as bytes.
     *
     * @throws BadInput also if they are not UTF-8
     */
    public static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("", "the message is not text in UTF-8");
        }
    }

    /** The JSON object that a text holds. */
    public static ObjectNode tree(String text) {
        try {
            JsonNode node = Json.MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BadInput("", "not JSON" + at(e.getLocation()));
        } catch (NumberFormatException e) { // an exponent of more than ten digits
            throw new BadInput("", "not JSON that can be read: a number is beyond all bounds");
        }
        throw new BadInput("", "not a JSON object; send one conversation a message");
    }

    private static String at(TokenStreamLocation place) {
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** Reads a message that is a JSON object already. */
    public static ConversationEvent read(ObjectNode message, Instant received) {
        List<BadInput.Problem> problems = new ArrayList<>();
        PropertyReader in = new PropertyReader(message, problems);
        EventType type = in.choice("event", EventType.class, EventType.CONTENT_READY);
        String tenant = in.required("tenant");
        String externalId = in.required("externalId");
        Instant occurredAt = in.instant("occurredAt", received);
        Content content = SegmentReader.read(message.get("segments"), problems);
        var changes = in.changes(type != EventType.DELETED);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        String hash = hash(Arrays.asList(type, in.instant("occurredAt", null), changes, content));
        return new ConversationEvent(type, occurredAt, tenant, externalId, changes, content, hash);
    }

    /** Over what the message means: a default written out, another order or unknown properties make no difference. */
    private static String hash(List<?> meaning) {
        return Content.sha256(Json.write(meaning));
    }
}
