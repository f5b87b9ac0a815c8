package org.colloquy.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One row that parks many records, so that a blocked engine costs one row and not a backlog of checks (B6.2). */
@Entity
@Table(name = "hold")
public class Hold {
    /** What a hold is about. */
    public enum Scope {
        SYSTEM,
        TENANT,
        ENGINE,
        TASK,
        JOB,
        RUN
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "scope_id")
    private long scopeId;

    @Enumerated(EnumType.STRING)
    private WaitReason reason;

    private String detail;
    private Instant since;
    private Instant until;

    @Column(name = "made_by")
    private String madeBy;

    protected Hold() {}

    /** @param scopeId id of what it is about; 0 for SYSTEM */
    public Hold(long id, Scope scope, long scopeId, WaitReason reason, Instant since) {
        this.id = id;
        this.scope = scope;
        this.scopeId = scopeId;
        this.reason = reason;
        this.since = since;
    }

    /** Says why, and until when; a later end replaces an earlier one, null is without end. */
    public Hold because(String why, Instant end) {
        detail = why;
        until = end;
        return this;
    }

    public long id() {
        return id;
    }

    public Scope scope() {
        return scope;
    }

    public long scopeId() {
        return scopeId;
    }

    public WaitReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public Instant since() {
        return since;
    }

    /** When it ends by itself; null: when its reason ends. */
    public Instant until() {
        return until;
    }

    public String madeBy() {
        return madeBy;
    }
}
