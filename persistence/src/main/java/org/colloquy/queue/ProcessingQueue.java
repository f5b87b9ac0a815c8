package org.colloquy.queue;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.colloquy.storage.JsonConverter;

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
    public static class SettingsConverter extends JsonConverter<QueueSettings> {
        public SettingsConverter() {
            super(QueueSettings.class);
        }
    }
}
