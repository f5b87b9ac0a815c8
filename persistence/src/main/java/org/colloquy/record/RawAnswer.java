package org.colloquy.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an engine answered to an execution that failed, and what was wrong with it; kept for some days (B15). */
@Entity
@Table(name = "raw_answer")
public class RawAnswer {
    @Id
    private long id;

    @Column(name = "execution_id")
    private long executionId;

    @Column(name = "conversation_id")
    private long conversationId;

    private String answer;

    private String errors;

    protected RawAnswer() {}

    public RawAnswer(long id, OpenExecution of, long conversationId, Outcome.Rejected rejected) {
        this.id = id;
        this.executionId = of.id();
        this.conversationId = conversationId;
        this.answer = rejected.answer();
        this.errors = rejected.errors();
    }

    public long id() {
        return id;
    }

    public long executionId() {
        return executionId;
    }

    public long conversationId() {
        return conversationId;
    }

    public String answer() {
        return answer;
    }

    public String errors() {
        return errors;
    }
}
