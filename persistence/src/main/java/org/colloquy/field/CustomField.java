package org.colloquy.field;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.colloquy.storage.JsonConverter;

/** A typed slot on a conversation, global or of one tenant. Its code and type never change once values exist. */
@Entity
@Table(name = "custom_field")
public class CustomField {
    @Id
    private long id;

    @Column(name = "owner_id")
    private long owner;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private FieldSettings settings;

    @Version
    private long version;

    protected CustomField() {}

    public CustomField(long id, long owner, FieldSettings settings) {
        this.id = id;
        this.owner = owner;
        this.code = settings.code();
        this.settings = settings;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(FieldSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a custom field cannot change: " + code);
        }
        settings = next;
    }

    public long id() {
        return id;
    }

    /** Id of the tenant that owns it; 0: global. */
    public long owner() {
        return owner;
    }

    public String code() {
        return code;
    }

    public FieldSettings settings() {
        return settings;
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<FieldSettings>
            implements AttributeConverter<FieldSettings, String> {
        public SettingsConverter() {
            super(FieldSettings.class);
        }
    }
}
