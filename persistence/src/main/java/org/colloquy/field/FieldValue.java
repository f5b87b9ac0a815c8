package org.colloquy.field;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.conversation.Conversation;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/** What one field holds for one conversation, with explanation, evidence and provenance. */
@Entity
@Table(name = "field_value")
@IdClass(FieldValue.Key.class)
public class FieldValue {
    private static final int EXPLANATION_MOST = 16_000;

    @Id
    @Column(name = "conversation_id")
    private long conversationId;

    @Id
    @Column(name = "field_id")
    private long fieldId;

    @Enumerated(EnumType.STRING)
    private ValueState state;

    @Column(name = "value")
    private String json;

    @Column(name = "number_value")
    private BigDecimal number;

    private String explanation;

    @Convert(converter = Conversation.TagsConverter.class)
    private List<String> evidence;

    @Convert(converter = FlagsConverter.class)
    private Set<ValueFlag> flags;

    @Enumerated(EnumType.STRING)
    private ValueSource source;

    @Column(name = "number")
    private int version;

    @Embedded
    private Provenance provenance;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected FieldValue() {}

    public FieldValue(long conversationId, long fieldId) {
        this.conversationId = conversationId;
        this.fieldId = fieldId;
    }

    /** Holds what a task answered. */
    public void assign(Assignment from, Provenance of, Instant now) {
        hold(from, ValueSource.AI, now);
        provenance = of;
        updatedBy = null;
    }

    /** Holds what a person says; it binds (B5.4). */
    public void set(Assignment by, String user, Instant now) {
        hold(by, ValueSource.HUMAN, now);
        provenance = Provenance.human();
        updatedBy = user;
    }

    private void hold(Assignment from, ValueSource by, Instant now) {
        state = from.state();
        json = from.value() == null ? null : Json.write(from.value());
        number = from.value() instanceof BigDecimal n ? n : null;
        explanation = cut(from.explanation());
        evidence = from.evidence().isEmpty() ? null : from.evidence();
        flags = from.flags();
        source = by;
        version++;
        updatedAt = now;
    }

    private static String cut(String text) {
        return text == null || text.length() <= EXPLANATION_MOST ? text : text.substring(0, EXPLANATION_MOST);
    }

    public long conversationId() {
        return conversationId;
    }

    public long fieldId() {
        return fieldId;
    }

    public ValueState state() {
        return state;
    }

    /** The value as JSON; a JSON null when UNKNOWN. */
    public JsonNode value() {
        return json == null ? Json.MAPPER.nullNode() : Json.tree(json);
    }

    /** The value as a filter compares it; null when UNKNOWN. */
    public Object comparable() {
        if (json == null) {
            return null;
        }
        return number != null ? number : Json.read(json, Object.class);
    }

    /** The value of a number field; null when unknown or of another type. */
    public BigDecimal number() {
        return number;
    }

    public String explanation() {
        return explanation;
    }

    public List<String> evidence() {
        return evidence == null ? List.of() : evidence;
    }

    public Set<ValueFlag> flags() {
        return flags == null ? Set.of() : flags;
    }

    public ValueSource source() {
        return source;
    }

    /** Counts the values that this slot has held, from 1. */
    public int version() {
        return version;
    }

    public Provenance provenance() {
        return provenance == null ? Provenance.human() : provenance;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Conversation and field. */
    public record Key(long conversationId, long fieldId) implements Serializable {}

    /** Stores flags as words with commas. */
    @Converter
    public static class FlagsConverter implements jakarta.persistence.AttributeConverter<Set<ValueFlag>, String> {
        @Override
        public String convertToDatabaseColumn(Set<ValueFlag> flags) {
            return flags == null || flags.isEmpty()
                    ? null
                    : flags.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        }

        @Override
        public Set<ValueFlag> convertToEntityAttribute(String words) {
            return words == null
                    ? Set.of()
                    : Arrays.stream(words.split(",")).map(ValueFlag::valueOf).collect(Collectors.toSet());
        }
    }
}
