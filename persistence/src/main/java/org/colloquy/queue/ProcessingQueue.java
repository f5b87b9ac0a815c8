package org.colloquy.queue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.colloquy.conversation.EventType;
import org.colloquy.conversation.Subject;
import org.colloquy.storage.JsonConverter;
import org.colloquy.tenant.TenantSettings;

/** Says which conversations become eligible for AI processing. Feeds at most one job (B1.1). */
@Entity
@Table(name = "processing_queue")
public class ProcessingQueue {
    @Id
    private long id;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private QueueSettings settings;

    @Version
    private long version;

    protected ProcessingQueue() {}

    public ProcessingQueue(long id, QueueSettings settings) {
        this.id = id;
        this.code = settings.code();
        this.settings = settings;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(QueueSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a processing queue cannot change: " + code);
        }
        settings = next;
    }

    /**
     * Why this queue does not take an event; null when it does. Intake judges only this (B1.1).
     *
     * @param subject the conversation after the event
     * @param now for ages in its filter
     */
    public String refuses(TenantSettings tenant, EventType event, Subject subject, Instant now) {
        if (!settings.enabled()) {
            return "queue is disabled";
        }
        if (!settings.scope().includes(tenant)) {
            return "tenant is outside the scope";
        }
        if (!settings.channels().contains(subject.attributes().channel())) {
            return "channel is not taken";
        }
        if (!settings.events().contains(event)) {
            return "event is not taken";
        }
        return settings.filter() == null
                ? null
                : settings.filter().judge(subject, now).detail();
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public QueueSettings settings() {
        return settings;
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<QueueSettings>
            implements AttributeConverter<QueueSettings, String> {
        public SettingsConverter() {
            super(QueueSettings.class);
        }
    }
}
