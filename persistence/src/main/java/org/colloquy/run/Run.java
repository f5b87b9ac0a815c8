package org.colloquy.run;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.queue.Lane;
import org.colloquy.storage.JsonConverter;

/**
 * One execution of a job. A continuous job has one run per calendar day of its time zone, made by the day's first event;
 * a full-mode run is one pass over the selected history and remembers where its scan stands.
 */
@Entity
@Table(name = "run")
public class Run {
    private static final String SCANNING = "SCANNING";
    private static final String SCANNED = "SCANNED";

    @Id
    private long id;

    @Column(name = "job_id")
    private long jobId;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @Enumerated(EnumType.STRING)
    private RunState status;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private RunTrigger trigger;

    private LocalDate day;

    @Column(name = "active_key")
    private Long activeKey;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "configuration_version")
    private long configurationVersion;

    @Convert(converter = FrozenConverter.class)
    private FrozenSelection frozen;

    private String estimate;

    private String token;

    @Column(name = "scan_state")
    private String scanState;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "hold_reason")
    private String holdReason;

    @Column(name = "hold_since")
    private Instant holdSince;

    @Column(name = "hold_until")
    private Instant holdUntil;

    @Column(name = "started_by")
    private String startedBy;

    @Version
    private long version;

    protected Run() {}

    /** A full run, which begins to scan. While it is active no other of its job may be (unique key). */
    public static Run full(long id, long job, FrozenSelection frozen, RunTrigger trigger) {
        Run run = new Run();
        run.id = id;
        run.jobId = job;
        run.lane = Lane.BACKFILL;
        run.status = RunState.RUNNING;
        run.trigger = trigger;
        run.activeKey = job;
        run.frozen = frozen;
        run.scanState = SCANNING;
        return run;
    }

    /** A run that only repeats what failed in another one of the same job: nothing is scanned (B2.6). */
    public static Run child(long id, Run parent, FrozenSelection renewed) {
        Run run = full(id, parent.jobId, renewed, RunTrigger.RETRY);
        run.activeKey = null;
        run.parentId = parent.parentId == null ? Long.valueOf(parent.id) : parent.parentId;
        run.scanState = SCANNED;
        return run;
    }

    /** Notes when, by whom and on which configuration it was started. */
    public Run started(Instant at, String by, long configuration) {
        startedAt = at;
        startedBy = by;
        configurationVersion = configuration;
        return this;
    }

    /**
     * Goes to another state.
     *
     * @throws IllegalStateException if that may not follow
     */
    public void become(RunState next, Instant now) {
        if (next == status) {
            return;
        }
        if (!status.next().contains(next)) {
            throw new IllegalStateException("a run that is " + status + " cannot become " + next);
        }
        status = next;
        endedAt = next.ended() || next == RunState.STOPPED ? now : null;
        activeKey = next.active() && day == null && parentId == null ? Long.valueOf(jobId) : null;
    }

    /** Keeps what was estimated before the start, as JSON. */
    public Run estimated(String json) {
        estimate = json;
        return this;
    }

    /** Whether it is a continuous job's run of a day. */
    public boolean daily() {
        return day != null;
    }

    /** The scan has come this far. */
    public void advance(ContinuationToken to) {
        token = to.toString();
    }

    /** The scan has seen everything; the run ends when its last record does. */
    public void scanned() {
        scanState = SCANNED;
    }

    /** Whether the scan goes on. */
    public boolean scanning() {
        return SCANNING.equals(scanState);
    }

    /** Says what holds the run as a whole; null: nothing. */
    public void hold(String reason, Instant since, Instant until) {
        holdReason = reason;
        holdSince = reason == null ? null : since;
        holdUntil = reason == null ? null : until;
    }

    public long id() {
        return id;
    }

    public long jobId() {
        return jobId;
    }

    public Lane lane() {
        return lane;
    }

    public RunState status() {
        return status;
    }

    public RunTrigger trigger() {
        return trigger;
    }

    /** The calendar day of a continuous job's run, in the job's zone; null for a full run. */
    public LocalDate day() {
        return day;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public long configurationVersion() {
        return configurationVersion;
    }

    /** What a full run keeps; null for a continuous one. */
    public FrozenSelection frozen() {
        return frozen;
    }

    /** The estimate that was made before the start, as JSON; null when none was. */
    public String estimate() {
        return estimate;
    }

    /** Where the scan stands; null at the beginning and for a continuous run. */
    public ContinuationToken token() {
        return ContinuationToken.parse(token);
    }

    public Long parentId() {
        return parentId;
    }

    public String holdReason() {
        return holdReason;
    }

    public Instant holdSince() {
        return holdSince;
    }

    public Instant holdUntil() {
        return holdUntil;
    }

    public String startedBy() {
        return startedBy;
    }

    /** Stores what is frozen as JSON. */
    @Converter
    public static class FrozenConverter extends JsonConverter<FrozenSelection>
            implements AttributeConverter<FrozenSelection, String> {
        public FrozenConverter() {
            super(FrozenSelection.class);
        }
    }
}
