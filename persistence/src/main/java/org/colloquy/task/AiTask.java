package org.colloquy.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One analysis, global or of one tenant. Every save makes an immutable {@link TaskVersion}; the newest one counts. */
@Entity
@Table(name = "ai_task")
public class AiTask {
    @Id
    private long id;

    @Column(name = "owner_id")
    private long owner;

    private String code;

    @Column(name = "current_number")
    private int current;

    @Version
    private long version;

    protected AiTask() {}

    /** @param owner id of the tenant that owns it; 0: global */
    public AiTask(long id, long owner, String code) {
        this.id = id;
        this.owner = owner;
        this.code = code;
    }

    /** Makes the next version, which counts from now on. */
    public TaskVersion revise(TaskSettings settings, Instant now, String by) {
        if (!code.equals(settings.code())) {
            throw new IllegalArgumentException("the code of a task cannot change: " + code);
        }
        return new TaskVersion(id, ++current, settings, now, by);
    }

    public long id() {
        return id;
    }

    /** Id of the tenant that owns it; 0: global. */
    public long owner() {
        return owner;
    }

    public String code() {
        return code;
    }

    /** Number of the version that counts, from 1. */
    public int current() {
        return current;
    }
}
