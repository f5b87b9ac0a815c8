package org.colloquy.web.rest;

import java.io.IOException;
import java.io.InputStream;
import org.colloquy.intake.EventReader;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** What a request brings: text in UTF-8, at most 5 MiB. */
final class Body {
    private Body() {}

    /**
     * The whole text.
     *
     * @throws TooLarge if it is longer than 5 MiB
     * @throws BadInput if it is not UTF-8
     */
    static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(EventReader.MOST_BYTES + 1);
            if (bytes.length > EventReader.MOST_BYTES) {
                throw new TooLarge();
            }
            return EventReader.text(bytes);
        } catch (IOException e) {
            throw new BadInput("", "the body could not be read to its end");
        }
    }

    /** The JSON object that the text holds; an empty one of nothing. */
    static ObjectNode optional(InputStream body) {
        String text = text(body);
        return text.isBlank() ? Json.MAPPER.createObjectNode() : EventReader.tree(text);
    }

    /** The JSON object that the text holds. */
    static ObjectNode object(InputStream body) {
        return EventReader.tree(text(body));
    }
}
