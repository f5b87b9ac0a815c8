package org.colloquy.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;

/** One request that was sent to an engine, with tokens, cost, latency and outcome. The ledger's line; never changed (B7.3). */
@Entity
@Table(name = "engine_call")
public class EngineCall {
    @Id
    private long id;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "tenant_id")
    private Long tenantId;

    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "task_number")
    private Integer taskVersion;

    @Column(name = "engine_id")
    private long engineId;

    @Column(name = "engine_code")
    private String engine;

    private String model;

    @Enumerated(EnumType.STRING)
    private CallPurpose purpose;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Column(name = "http_status")
    private Integer httpStatus;

    private String waste;

    private boolean assumed;

    @Column(name = "input_tokens")
    private long inputTokens;

    @Column(name = "cached_tokens")
    private long cachedTokens;

    @Column(name = "output_tokens")
    private long outputTokens;

    @Column(name = "reasoning_tokens")
    private long reasoningTokens;

    private BigDecimal cost;

    @Column(name = "latency_ms")
    private int latencyMs;

    @Column(name = "called_at")
    private Instant calledAt;

    protected EngineCall() {}

    /** The line of a reservation; how it ended follows by {@link #ended}. */
    public EngineCall(Reservation of) {
        id = of.id();
        recordId = of.subject().record();
        executionId = of.subject().execution();
        runId = of.subject().run();
        jobId = of.subject().job();
        tenantId = of.subject().tenant();
        taskId = of.subject().task();
        taskVersion = of.subject().taskVersion();
        engineId = of.engineId();
        engine = of.engine();
        model = of.model();
        purpose = of.purpose();
        status = CallStatus.ASSUMED;
        assumed = true;
        inputTokens = of.tokens().input();
        outputTokens = of.tokens().output();
        cost = of.cost();
        calledAt = of.reservedAt();
    }

    /**
     * Notes how it ended.
     *
     * @param http status of the answer; null when there was none
     * @param latency milliseconds
     */
    public EngineCall ended(CallStatus how, Integer http, long latency, String returnedModel) {
        status = how;
        httpStatus = http;
        latencyMs = (int) latency;
        model = returnedModel == null ? model : returnedModel;
        return this;
    }

    /** Notes what the provider says it took; from then on nothing is assumed. */
    public EngineCall billed(Tokens tokens, BigDecimal money) {
        assumed = false;
        inputTokens = tokens.input();
        cachedTokens = tokens.cached();
        outputTokens = tokens.output();
        reasoningTokens = tokens.reasoning();
        cost = money;
        return this;
    }

    /** Its result was not used, and why. */
    public EngineCall wasted(String why) {
        waste = why;
        return this;
    }

    public Tokens tokens() {
        return new Tokens(inputTokens, cachedTokens, outputTokens, reasoningTokens);
    }

    public long id() {
        return id;
    }

    public Long recordId() {
        return recordId;
    }

    public Long executionId() {
        return executionId;
    }

    public Long runId() {
        return runId;
    }

    public Long jobId() {
        return jobId;
    }

    public Long tenantId() {
        return tenantId;
    }

    public Long taskId() {
        return taskId;
    }

    public Integer taskVersion() {
        return taskVersion;
    }

    public long engineId() {
        return engineId;
    }

    public String engine() {
        return engine;
    }

    public String model() {
        return model;
    }

    public CallPurpose purpose() {
        return purpose;
    }

    public CallStatus status() {
        return status;
    }

    public Integer httpStatus() {
        return httpStatus;
    }

    /** Why its result was not used; null when it was. */
    public String waste() {
        return waste;
    }

    /** Whether the tokens are the reserved ones, because the outcome is unknown (B7.5). */
    public boolean assumed() {
        return assumed;
    }

    public long inputTokens() {
        return inputTokens;
    }

    public long cachedTokens() {
        return cachedTokens;
    }

    public long outputTokens() {
        return outputTokens;
    }

    public long reasoningTokens() {
        return reasoningTokens;
    }

    public BigDecimal cost() {
        return cost;
    }

    public int latencyMs() {
        return latencyMs;
    }

    public Instant calledAt() {
        return calledAt;
    }
}
