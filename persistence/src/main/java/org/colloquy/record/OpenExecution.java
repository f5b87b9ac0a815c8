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
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.SkipReason;

/** What the earlier rounds of an open record came to for one task. Written only when a record waits. */
@Entity
@Table(name = "open_execution")
public class OpenExecution {
    @Id
    private long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "task_id")
    private long taskId;

    @Column(name = "task_number")
    private int taskVersion;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private String reason;

    private String detail;

    private int attempts;

    private int calls;

    @Column(name = "input_tokens")
    private long inputTokens;

    @Column(name = "output_tokens")
    private long outputTokens;

    private BigDecimal cost;

    @Column(name = "engine_code")
    private String engine;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    protected OpenExecution() {}

    public OpenExecution(long id, long recordId, long taskId, Instant startedAt) {
        this.id = id;
        this.recordId = recordId;
        this.taskId = taskId;
        this.startedAt = startedAt;
        this.cost = BigDecimal.ZERO;
    }

    /** The same, apart: a settlement that is tried again must not find what its first try wrote into it. */
    public OpenExecution copy() {
        OpenExecution copy = new OpenExecution(id, recordId, taskId, startedAt);
        copy.taskVersion = taskVersion;
        copy.status = status;
        copy.reason = reason;
        copy.detail = detail;
        copy.attempts = attempts;
        copy.calls = calls;
        copy.inputTokens = inputTokens;
        copy.outputTokens = outputTokens;
        copy.cost = cost;
        copy.engine = engine;
        copy.notBefore = notBefore;
        return copy;
    }

    /** Stands now as a round left it. */
    public void become(int version, RetryPolicy.Next next, String engineCode) {
        taskVersion = version;
        status = next.status();
        reason = next.reason();
        detail = next.detail() == null || next.detail().length() <= 1000
                ? next.detail()
                : next.detail().substring(0, 1000);
        attempts = next.attempts();
        notBefore = next.notBefore();
        engine = engineCode;
    }

    /** Adds what a round took. */
    public void spend(int moreCalls, Tokens tokens, BigDecimal money) {
        calls += moreCalls;
        inputTokens += tokens.input();
        outputTokens += tokens.output();
        cost = cost.add(money);
    }

    /** Ends because a newer record of the same conversation judges anew. */
    public void supersede() {
        status = DecisionStatus.SKIPPED;
        reason = SkipReason.SUPERSEDED.name();
    }

    /** Ends because the record's workers were lost again and again (B2.5). */
    public void lose() {
        status = DecisionStatus.FAILED;
        reason = ErrorClass.WORKER_LOST.name();
    }

    /** Whether it waits for its own next attempt, whatever else of its record goes on before (B6). */
    public boolean rests(Instant now) {
        return status == DecisionStatus.WAITING
                && WaitReason.RETRY.name().equals(reason)
                && notBefore != null
                && notBefore.isAfter(now);
    }

    /** When its next attempt may be made, if it waits for a time; null otherwise. */
    public Instant notBefore() {
        return notBefore;
    }

    /** Whether nothing more is to be done for it in this record. */
    public boolean ended() {
        return status != DecisionStatus.WAITING && status != DecisionStatus.PENDING && status != DecisionStatus.RUNNING;
    }

    public long id() {
        return id;
    }

    public long recordId() {
        return recordId;
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

    /** Attempts used so far (B6). */
    public int attempts() {
        return attempts;
    }

    /** Engine calls so far, those of class RATE and ACCESS not counted (B6.1). */
    public int calls() {
        return calls;
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

    public String engine() {
        return engine;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
