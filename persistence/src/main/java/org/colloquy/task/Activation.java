package org.colloquy.task;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.colloquy.conversation.Filter;
import org.colloquy.storage.JsonConverter;

/** A tenant's switch for a task, with when it was enabled and what it says instead of the task's prompt or filter (B4). */
@Entity
@Table(name = "activation")
@IdClass(Activation.Key.class)
public class Activation {
    @Id
    @Column(name = "tenant_id")
    private long tenantId;

    @Id
    @Column(name = "task_id")
    private long taskId;

    private boolean enabled;

    @Column(name = "enabled_at")
    private Instant enabledAt;

    @Column(name = "prompt_override")
    private String prompt;

    @Column(name = "filter_override")
    @Convert(converter = FilterConverter.class)
    private Filter filter;

    @Column(name = "base_number")
    private Integer base;

    @Version
    private long version;

    protected Activation() {}

    public Activation(long tenantId, long taskId) {
        this.tenantId = tenantId;
        this.taskId = taskId;
    }

    /** Switches it. Enabling counts for live events stored after {@code now}; enabling again changes nothing. */
    public void enable(boolean on, Instant now) {
        enabledAt = on && !enabled ? now : enabledAt;
        enabled = on;
    }

    /**
     * Says something else than the task; null: what the task says.
     *
     * @param baseVersion the task's version that this was written against
     */
    public void override(String otherPrompt, Filter otherFilter, int baseVersion) {
        prompt = otherPrompt;
        filter = otherFilter;
        base = otherPrompt == null && otherFilter == null ? null : Integer.valueOf(baseVersion);
    }

    public long tenantId() {
        return tenantId;
    }

    public long taskId() {
        return taskId;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Since when it is on, by the database's clock; null when it never was. */
    public Instant enabledAt() {
        return enabledAt;
    }

    /** The tenant's prompt; null: the task's. */
    public String prompt() {
        return prompt;
    }

    /** The tenant's filter; null: the task's. */
    public Filter filter() {
        return filter;
    }

    /** Whether anything is said instead of the task. */
    public boolean overrides() {
        return prompt != null || filter != null;
    }

    /** The task's version that the override was written against; null without one. */
    public Integer base() {
        return base;
    }

    /** Tenant and task. */
    public record Key(long tenantId, long taskId) implements Serializable {}

    /** Stores a filter as its JSON. */
    @Converter
    public static class FilterConverter extends JsonConverter<Filter> implements AttributeConverter<Filter, String> {
        public FilterConverter() {
            super(Filter.class);
        }
    }
}
