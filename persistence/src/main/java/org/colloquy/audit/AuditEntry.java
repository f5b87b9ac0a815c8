package org.colloquy.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody changed something: never changed itself. Secrets are masked before they come here (B13). */
@Entity
@Table(name = "audit")
public class AuditEntry {
    @Id
    private long id;

    @Column(name = "audited_at")
    private Instant at;

    private String actor;
    private String action;
    private String object;

    @Column(name = "tenant_id")
    private Long tenantId;

    @Column(name = "before_state")
    private String before;

    @Column(name = "after_state")
    private String after;

    protected AuditEntry() {}

    public AuditEntry(long id, Instant at, String actor, Change change) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.action = change.action();
        this.object = change.object();
        this.tenantId = change.tenant();
        this.before = change.before();
        this.after = change.after();
    }

    /**
     * What was done.
     *
     * @param action a word: CREATE, UPDATE, …
     * @param object kind and code, as in {@code aiTask/csat}
     * @param tenant id of the tenant that it concerns; null: the system
     * @param before JSON of the state before; null when there was none
     * @param after JSON of the state after; null when there is none
     */
    public record Change(String action, String object, Long tenant, String before, String after) {}

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Who did it: a user's name, a token's, or the system's part. */
    public String actor() {
        return actor;
    }

    public Change change() {
        return new Change(action, object, tenantId, before, after);
    }
}
