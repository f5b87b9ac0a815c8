package org.colloquy.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;

/** A processing record that has ended: history, never changed again but for the link to its retry. */
@Entity
@Table(name = "record")
public class ProcessingRecord {
    @Id
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "job_id")
    private long jobId;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "conversation_id")
    private long conversationId;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private RecordState status;

    private String reason;

    private int attempts;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "input_tokens")
    private long inputTokens;

    @Column(name = "output_tokens")
    private long outputTokens;

    private BigDecimal cost;

    @Column(name = "retry_of")
    private Long retryOf;

    @Column(name = "retried_as")
    private Long retriedAs;

    protected ProcessingRecord() {}

    /** The end of an open record. */
    public ProcessingRecord(Claimed of, RecordState status, String reason, Instant endedAt) {
        this.id = of.claim().record();
        this.runId = of.claim().run();
        this.jobId = of.claim().job();
        this.tenantId = of.claim().tenant();
        this.conversationId = of.claim().conversation();
        this.externalId = of.externalId();
        this.attempts = of.attempts();
        this.storedAt = of.storedAt();
        this.startedAt = of.startedAt();
        this.retryOf = of.retryOf();
        this.status = status;
        this.reason = reason;
        this.endedAt = endedAt;
    }

    /** What its executions took together. */
    public ProcessingRecord spent(Tokens tokens, BigDecimal money) {
        inputTokens = tokens.input();
        outputTokens = tokens.output();
        cost = money;
        return this;
    }

    public long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long jobId() {
        return jobId;
    }

    public long tenantId() {
        return tenantId;
    }

    public long conversationId() {
        return conversationId;
    }

    public String externalId() {
        return externalId;
    }

    public RecordState status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public int attempts() {
        return attempts;
    }

    public Instant storedAt() {
        return storedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
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

    public Long retryOf() {
        return retryOf;
    }

    public Long retriedAs() {
        return retriedAs;
    }
}
