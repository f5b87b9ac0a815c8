package org.colloquy.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.colloquy.conversation.Conversation;
import org.colloquy.queue.Lane;
import org.colloquy.run.Run;
import org.colloquy.storage.Json;

/** A processing record that has not ended: the unit of work that is claimed. Inserted by intake or by a scan; the claim and the settlement change it by SQL, guarded by its fence (B2.4). */
@Entity
@Table(name = "open_record")
public class OpenRecord {
    @Id
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "job_id")
    private long jobId;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "conversation_id")
    private long conversationId;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    private Integer slot;

    @Column(name = "due_at")
    private Instant dueAt;

    private String reason;

    private boolean forced;

    @Column(name = "by_hand")
    private boolean byHand;

    private String tasks;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "first_event_at")
    private Instant firstEventAt;

    @Column(name = "retry_of")
    private Long retryOf;

    protected OpenRecord() {}

    /** A record that is due at once. */
    public OpenRecord(long id, Run run, Conversation conversation, Instant now) {
        this.id = id;
        this.runId = run.id();
        this.jobId = run.jobId();
        this.lane = run.lane();
        this.tenantId = conversation.tenantId();
        this.conversationId = conversation.id();
        this.externalId = conversation.externalId();
        this.state = RecordState.PENDING;
        this.slot = 0;
        this.dueAt = now;
        this.storedAt = now;
        this.firstEventAt = now;
    }

    /** Rests until then. */
    public OpenRecord rest(Instant until) {
        dueAt = until;
        return this;
    }

    /** Does only these tasks, whether or not their results are current. */
    public OpenRecord only(Collection<Long> taskIds, boolean force) {
        tasks = taskIds == null || taskIds.isEmpty() ? null : Json.write(taskIds);
        forced = force;
        return this;
    }

    /** Is what a person asked for: since when tasks are on does not count (B4). */
    public OpenRecord byHand() {
        byHand = true;
        return this;
    }

    /** Is a second try of what failed in an earlier record. */
    public OpenRecord retries(long record) {
        retryOf = record;
        return byHand();
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

    public Lane lane() {
        return lane;
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

    public RecordState state() {
        return state;
    }

    /** 0 while PENDING or WAITING, null while RUNNING: at most one waits per job and conversation. */
    public Integer slot() {
        return slot;
    }

    /** When it may be claimed; null while it waits for a hold without end. */
    public Instant dueAt() {
        return dueAt;
    }

    public String reason() {
        return reason;
    }

    public boolean forced() {
        return forced;
    }

    /** JSON list of the ids of the only tasks to do; null: all. */
    public String tasks() {
        return tasks;
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** When the first event that it stands for was stored; bounds the rest of changed content (B1.5). */
    public Instant firstEventAt() {
        return firstEventAt;
    }

    public Long retryOf() {
        return retryOf;
    }
}
