package org.colloquy.conversation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.storage.Json;
import org.colloquy.storage.JsonConverter;
import tools.jackson.core.type.TypeReference;

/**
 * One customer interaction, analysed as a unit. It grows by events in the order in which they occurred; an event that
 * occurred earlier than the last one taken changes nothing (B1.4). Which open record holds it, and the fence that
 * guards its settlement, stand on its row too; they are changed by the claim, never through this object.
 */
@Entity
@Table(name = "conversation")
public class Conversation {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "duration_seconds")
    private Integer durationSeconds;

    private String language;
    private String agent;
    private String customer;
    private String queue;

    @Convert(converter = TagsConverter.class)
    private List<String> tags;

    @Convert(converter = CustomConverter.class)
    @Column(name = "attributes")
    private Map<String, Object> custom;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "content_length")
    private int contentLength;

    @Column(name = "segment_count")
    private int segmentCount;

    @Column(name = "token_estimate")
    private int tokenEstimate;

    @Column(name = "event_hash")
    private String eventHash;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "claim_record", insertable = false, updatable = false)
    private Long claimRecord;

    @Column(insertable = false, updatable = false)
    private long fence;

    protected Conversation() {}

    /** A conversation heard of for the first time; its attributes come with {@link #take}. */
    public Conversation(long id, long tenantId, String externalId, Instant now) {
        this.id = id;
        this.tenantId = tenantId;
        this.externalId = externalId;
        this.createdAt = now;
    }

    /** Whether an event changes nothing: it occurred before the last one, or it is the last one again (B1.4). */
    public boolean outdates(ConversationEvent event) {
        return occurredAt != null
                && (event.occurredAt().isBefore(occurredAt) || event.hash().equals(eventHash));
    }

    /**
     * Takes what an event tells.
     *
     * @param now the database's time of storing
     * @return whether the content is other than before
     */
    public boolean take(ConversationEvent event, Instant now) {
        event.changes().forEach(this::set);
        occurredAt = event.occurredAt();
        eventHash = event.hash();
        storedAt = now;
        return event.content() != null && takeContent(event.content());
    }

    private boolean takeContent(Content content) {
        boolean changed = !Objects.equals(contentHash, content.hash());
        contentHash = content.hash();
        contentLength = content.length();
        segmentCount = content.segments().size();
        tokenEstimate = content.tokenEstimate();
        return changed;
    }

    @SuppressWarnings("unchecked") // the reader of messages puts only values of these types
    private void set(String property, Object value) {
        switch (property) {
            case "channel" -> channel = value == null ? channel : (Channel) value;
            case "direction" -> direction = (Direction) value;
            case "startedAt" -> startedAt = startedAt == null ? (Instant) value : startedAt;
            case "durationSeconds" -> durationSeconds = (Integer) value;
            case "language" -> language = (String) value;
            case "agent" -> agent = (String) value;
            case "customer" -> customer = (String) value;
            case "queue" -> queue = (String) value;
            case "tags" -> tags = (List<String>) value;
            case "attributes" -> custom = (Map<String, Object>) value;
            default -> throw new IllegalArgumentException("no such property: " + property);
        }
    }

    /** What is known of it besides its content. */
    public Attributes attributes() {
        return new Attributes(
                channel, direction, startedAt, durationSeconds, language, agent, customer, queue, tags, custom);
    }

    public long id() {
        return id;
    }

    public long tenantId() {
        return tenantId;
    }

    public String externalId() {
        return externalId;
    }

    public Channel channel() {
        return channel;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** SHA-256 of the content; null when there is none. */
    public String contentHash() {
        return contentHash;
    }

    /** Characters of the segments' texts. */
    public int contentLength() {
        return contentLength;
    }

    public int segmentCount() {
        return segmentCount;
    }

    public int tokenEstimate() {
        return tokenEstimate;
    }

    /** When the last event was stored, by the database's clock. */
    public Instant storedAt() {
        return storedAt;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The open record that works on it now; null when none does. */
    public Long claimRecord() {
        return claimRecord;
    }

    /** Stores tags as a JSON list. */
    @Converter
    public static class TagsConverter extends JsonConverter<List<String>>
            implements AttributeConverter<List<String>, String> {
        @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
        public TagsConverter() {
            super((Class) List.class);
        }
    }

    /** Stores custom attributes as a JSON object; numbers come back as BigDecimal or whole numbers. */
    @Converter
    public static class CustomConverter extends JsonConverter<Map<String, Object>>
            implements AttributeConverter<Map<String, Object>, String> {
        @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
        public CustomConverter() {
            super((Class) Map.class);
        }

        @Override
        public Map<String, Object> convertToEntityAttribute(String json) {
            return json == null ? null : Json.MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        }
    }
}
