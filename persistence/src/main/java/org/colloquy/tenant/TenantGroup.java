package org.colloquy.tenant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.colloquy.storage.JsonConverter;

/** A named set of tenants. Scopes name groups, so that a tenant that joins one is served from then on. */
@Entity
@Table(name = "tenant_group")
public class TenantGroup {
    @Id
    private long id;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private TenantGroupSettings settings;

    @Version
    private long version;

    protected TenantGroup() {}

    public TenantGroup(long id, TenantGroupSettings settings) {
        this.id = id;
        this.code = settings.code();
        this.settings = settings;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(TenantGroupSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a tenant group cannot change: " + code);
        }
        settings = next;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public TenantGroupSettings settings() {
        return settings;
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<TenantGroupSettings>
            implements AttributeConverter<TenantGroupSettings, String> {
        public SettingsConverter() {
            super(TenantGroupSettings.class);
        }
    }
}
