package org.colloquy.engine;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.colloquy.storage.JsonConverter;

/** A named connection to a large language model. Its key is stored encrypted and never shown (B13). */
@Entity
@Table(name = "engine")
public class Engine {
    @Id
    private long id;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private EngineSettings settings;

    @Column(name = "encrypted_key")
    private byte[] encryptedKey;

    @Version
    private long version;

    protected Engine() {}

    public Engine(long id, EngineSettings settings) {
        this.id = id;
        this.code = settings.code();
        this.settings = settings;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(EngineSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a engine cannot change: " + code);
        }
        settings = next;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public EngineSettings settings() {
        return settings;
    }

    /** The key, encrypted with the master key; null when the engine needs none. */
    public byte[] encryptedKey() {
        return encryptedKey == null ? null : encryptedKey.clone();
    }

    /** Replaces the key. */
    public void rekey(byte[] encrypted) {
        encryptedKey = encrypted == null ? null : encrypted.clone();
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<EngineSettings>
            implements AttributeConverter<EngineSettings, String> {
        public SettingsConverter() {
            super(EngineSettings.class);
        }
    }
}
