package org.colloquy.tenant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.colloquy.storage.JsonConverter;

/** A customer organisation that owns conversations. Its code never changes; everything else is in its settings. */
@Entity
@Table(name = "tenant")
public class Tenant {
    @Id
    private long id;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private TenantSettings settings;

    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Tenant() {}

    public Tenant(long id, TenantSettings settings, Instant createdAt) {
        this.id = id;
        this.code = settings.code();
        this.settings = settings;
        this.createdAt = createdAt;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(TenantSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a tenant cannot change: " + code);
        }
        settings = next;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public TenantSettings settings() {
        return settings;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<TenantSettings>
            implements AttributeConverter<TenantSettings, String> {
        public SettingsConverter() {
            super(TenantSettings.class);
        }
    }
}
