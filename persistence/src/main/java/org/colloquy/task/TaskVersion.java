package org.colloquy.task;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.colloquy.storage.JsonConverter;

/** What a task was at one save. Never changes. */
@Entity
@Table(name = "task_version")
@IdClass(TaskVersion.Key.class)
public class TaskVersion {
    @Id
    @Column(name = "task_id")
    private long taskId;

    @Id
    private int number;

    @Convert(converter = SettingsConverter.class)
    private TaskSettings settings;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private String note;

    protected TaskVersion() {}

    TaskVersion(long taskId, int number, TaskSettings settings, Instant createdAt, String createdBy) {
        this.taskId = taskId;
        this.number = number;
        this.settings = settings;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    public long taskId() {
        return taskId;
    }

    /** Counts the task's versions, from 1. */
    public int number() {
        return number;
    }

    public TaskSettings settings() {
        return settings;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    /** Task and number. */
    public record Key(long taskId, int number) implements Serializable {}

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<TaskSettings>
            implements AttributeConverter<TaskSettings, String> {
        public SettingsConverter() {
            super(TaskSettings.class);
        }
    }
}
