package org.colloquy.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;

/**
 * The explained state of one conversation and task. Overwritten by each judgement, lives with the conversation, so that
 * "why is this field empty?" always has an answer (B3). The key of the last result stays when later judgements come to
 * something else, so that a result is never paid for twice (B5.1).
 */
@Entity
@Table(name = "decision")
@IdClass(Decision.Key.class)
public class Decision {
    private static final int DETAIL_MOST = 1000;

    @Id
    @Column(name = "conversation_id")
    private long conversationId;

    @Id
    @Column(name = "task_id")
    private long taskId;

    @Column(name = "task_number")
    private int taskVersion;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private String reason;
    private String detail;

    @Column(name = "definition_hash")
    private String definitionHash;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "result_definition")
    private String resultDefinition;

    @Column(name = "result_content")
    private String resultContent;

    @Column(name = "result_engine")
    private String resultEngine;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "execution_id")
    private Long executionId;

    private int attempts;

    @Column(name = "input_tokens")
    private long inputTokens;

    @Column(name = "output_tokens")
    private long outputTokens;

    private BigDecimal cost = BigDecimal.ZERO;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    public Decision(long conversationId, long taskId) {
        this.conversationId = conversationId;
        this.taskId = taskId;
    }

    /** Says how the pair stands now. */
    public void judge(int version, DecisionStatus now, String why, String more) {
        taskVersion = version;
        status = now;
        reason = why;
        detail = more == null || more.length() <= DETAIL_MOST ? more : more.substring(0, DETAIL_MOST);
    }

    /** The key under which it was judged. */
    public void keyed(String definition, String content) {
        definitionHash = definition;
        contentHash = content;
    }

    /** Remembers that the key just judged has a result, by which engine and configured model. */
    public void resulted(String engine) {
        resultDefinition = definitionHash;
        resultContent = contentHash;
        resultEngine = engine;
    }

    /** Who judged, when. */
    public void by(long record, Long execution, Instant at) {
        recordId = record;
        executionId = execution;
        decidedAt = at;
    }

    /** What the execution took. */
    public void spent(int tries, Tokens tokens, BigDecimal money) {
        attempts = tries;
        inputTokens = tokens.input();
        outputTokens = tokens.output();
        cost = money;
    }

    /** Whether any key has a result. */
    public boolean hasResult() {
        return resultDefinition != null;
    }

    /** Whether this key has a result already: nothing to pay for (B5.1). */
    public boolean hasResult(String definition, String content) {
        return definition.equals(resultDefinition) && content.equals(resultContent);
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

    /** A {@link SkipReason}, a waiting reason or an error class, by its name; null when it succeeded. */
    public String reason() {
        return reason;
    }

    /** The reason in detail, for people: never content. */
    public String detail() {
        return detail;
    }

    /** Engine and configured model of the last result. */
    public String resultEngine() {
        return resultEngine;
    }

    public Long recordId() {
        return recordId;
    }

    public Long executionId() {
        return executionId;
    }

    public int attempts() {
        return attempts;
    }

    public Tokens tokens() {
        return Tokens.of(inputTokens, outputTokens);
    }

    public BigDecimal cost() {
        return cost;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Conversation and task. */
    public record Key(long conversationId, long taskId) implements Serializable {}
}
