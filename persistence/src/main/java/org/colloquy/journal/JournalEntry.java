package org.colloquy.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line that operators read in Logs. Never content, prompts, answers or keys. */
@Entity
@Table(name = "journal")
public class JournalEntry {
    @Id
    private long id;

    private String level;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "tenant_id")
    private Long tenantId;

    private String node;

    private String message;

    @Column(name = "logged_at")
    private Instant loggedAt;

    protected JournalEntry() {}

    public JournalEntry(long id, String level, String node, String message, Instant loggedAt) {
        this.id = id;
        this.level = level;
        this.node = node;
        this.message = message.length() <= 2000 ? message : message.substring(0, 2000);
        this.loggedAt = loggedAt;
    }

    /** Notes what it is about; null: nothing of that kind. */
    public JournalEntry about(Long run, Long record, Long tenant) {
        runId = run;
        recordId = record;
        tenantId = tenant;
        return this;
    }

    public long id() {
        return id;
    }

    /** INFO, WARN or ERROR. */
    public String level() {
        return level;
    }

    public Long runId() {
        return runId;
    }

    public Long recordId() {
        return recordId;
    }

    public Long tenantId() {
        return tenantId;
    }

    public String node() {
        return node;
    }

    public String message() {
        return message;
    }

    public Instant loggedAt() {
        return loggedAt;
    }
}
