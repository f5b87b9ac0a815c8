package org.colloquy.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.task.DecisionStatus;

/** One AI task within one record that has ended, and what became of it. History. */
@Entity
@Table(name = "execution")
public class TaskExecution {
    @Id
    private long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "conversation_id")
    private long conversationId;

    @Column(name = "task_id")
    private long taskId;

    @Column(name = "task_number")
    private int taskVersion;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private String reason;

    private String detail;

    @Column(name = "engine_code")
    private String engine;

    private int attempts;

    @Column(name = "input_tokens")
    private long inputTokens;

    @Column(name = "output_tokens")
    private long outputTokens;

    private BigDecimal cost;

    @Column(name = "field_values")
    private String values;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TaskExecution() {}

    /** The end of an execution, as its last round left it. */
    public TaskExecution(OpenExecution of, Claim claim, Instant endedAt) {
        this.id = of.id();
        this.recordId = of.recordId();
        this.runId = claim.run();
        this.tenantId = claim.tenant();
        this.conversationId = claim.conversation();
        this.taskId = of.taskId();
        this.taskVersion = of.taskVersion();
        this.status = of.status();
        this.reason = of.reason();
        this.detail = of.detail();
        this.engine = of.engine();
        this.attempts = of.attempts();
        this.inputTokens = of.inputTokens();
        this.outputTokens = of.outputTokens();
        this.cost = of.cost();
        this.startedAt = of.startedAt();
        this.endedAt = endedAt;
    }

    /** Notes the values that it gave. */
    public TaskExecution gave(String json) {
        values = json;
        return this;
    }

    public long id() {
        return id;
    }

    public long recordId() {
        return recordId;
    }

    public long runId() {
        return runId;
    }

    public long tenantId() {
        return tenantId;
    }

    public long conversationId() {
        return conversationId;
    }

    public long taskId() {
        return taskId;
    }

    public int taskVersion() {
        return taskVersion;
    }

    public DecisionStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public String engine() {
        return engine;
    }

    public int attempts() {
        return attempts;
    }

    public long inputTokens() {
        return inputTokens;
    }

    public long outputTokens() {
        return outputTokens;
    }

    public BigDecimal cost() {
        return cost;
    }

    /** The values it gave, as a JSON object by field code; null when none. */
    public String values() {
        return values;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
