package org.colloquy.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.colloquy.storage.Json;
import tools.jackson.core.type.TypeReference;

/** The stored content of a conversation, deflated: apart from the conversation, so that lists and scans never read it. */
@Entity
@Table(name = "content")
public class ContentBody {
    @Id
    @Column(name = "conversation_id")
    private long conversationId;

    private byte[] body;

    protected ContentBody() {}

    public ContentBody(long conversationId, Content content) {
        this.conversationId = conversationId;
        replace(content);
    }

    /** Stores other content. */
    public final void replace(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(Json.MAPPER.writeValueAsBytes(content.segments()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body = bytes.toByteArray();
    }

    /** The content as it was stored. */
    public Content content() {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return new Content(Json.MAPPER.readValue(inflated, new TypeReference<List<Segment>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long conversationId() {
        return conversationId;
    }
}
