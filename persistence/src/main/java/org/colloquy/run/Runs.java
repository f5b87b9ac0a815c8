package org.colloquy.run;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.colloquy.job.Job;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Repository;

/** Runs, and the differences of their counters. */
@Repository
public class Runs {
    private static final String OPEN_DAY = """
            INSERT IGNORE INTO run (id, job_id, lane, status, cause, day, started_at, configuration_version, version)
            SELECT ?1, j.id, 'LIVE', IF(j.paused, 'PAUSED', 'RUNNING'), ?3, ?4, UTC_TIMESTAMP(6), ?5, 1
            FROM job j WHERE j.id = ?2
            """;

    private static final String OPEN_COUNTERS = "INSERT IGNORE INTO run_counter (run_id) VALUES (?1)";

    private static final String COUNT = """
            INSERT INTO run_delta (id, run_id, matched, succeeded, partial, skipped, failed, cancelled, retries,
                                   scanned_up_to_date, scanned_filtered, scanned_off, input_tokens, output_tokens, cost)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """;

    private static final String CANCELLED_WITH_WORK = """
            SELECT r.id FROM run r WHERE r.status = 'CANCELLED'
              AND EXISTS (SELECT 1 FROM open_record o WHERE o.run_id = r.id AND o.state <> 'RUNNING')
            """;

    @PersistenceContext(unitName = "colloquy")
    private EntityManager em;

    @Inject
    private Ids ids;

    /** The run; null when there is none. */
    public Run get(long id) {
        return em.find(Run.class, id);
    }

    /** The run, locked until the transaction ends; null when there is none. */
    public Run lock(long id) {
        return em.find(Run.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A continuous job's run of a day in its zone: the one that is there, or a new one, PAUSED if the job is. */
    public Run ofDay(Job job, LocalDate day, long configuration) {
        return findDay(job, day).stream().findFirst().orElseGet(() -> {
            em.createNativeQuery(OPEN_DAY)
                    .setParameter(1, ids.next())
                    .setParameter(2, job.id())
                    .setParameter(3, trigger(job).name())
                    .setParameter(4, day)
                    .setParameter(5, configuration)
                    .executeUpdate();
            Run run = findDay(job, day).get(0);
            em.createNativeQuery(OPEN_COUNTERS).setParameter(1, run.id()).executeUpdate();
            return run;
        });
    }

    /** What is done by hand has no events. */
    private static RunTrigger trigger(Job job) {
        return job.builtIn() ? RunTrigger.MANUAL : RunTrigger.EVENT;
    }

    private List<Run> findDay(Job job, LocalDate day) {
        return em.createQuery("SELECT r FROM Run r WHERE r.jobId = ?1 AND r.day = ?2", Run.class)
                .setParameter(1, job.id())
                .setParameter(2, day)
                .getResultList();
    }

    /** Stores a new run. A second active full run of its job fails on the unique key (B9.6). */
    public void add(Run run) {
        em.persist(run);
        em.flush();
        em.createNativeQuery(OPEN_COUNTERS).setParameter(1, run.id()).executeUpdate();
    }

    /** Runs in one of these states, oldest first. */
    public List<Run> in(List<RunState> states) {
        return em.createQuery("SELECT r FROM Run r WHERE r.status IN ?1 ORDER BY r.id", Run.class)
                .setParameter(1, states)
                .getResultList();
    }

    /** Full runs of a job that take up its one active place. */
    public List<Run> active(long job) {
        return em.createQuery("SELECT r FROM Run r WHERE r.activeKey = ?1", Run.class)
                .setParameter(1, job)
                .getResultList();
    }

    /** Runs of a job that have not ended, oldest first. */
    public List<Run> open(long job) {
        return em.createQuery(
                        "SELECT r FROM Run r WHERE r.jobId = ?1 AND r.status IN (?2, ?3, ?4) ORDER BY r.id", Run.class)
                .setParameter(1, job)
                .setParameter(2, RunState.RUNNING)
                .setParameter(3, RunState.PAUSED)
                .setParameter(4, RunState.STOPPED)
                .getResultList();
    }

    /** Cancelled runs that still have records nobody is to work off. */
    public List<Long> cancelledWithWork() {
        List<?> ids = em.createNativeQuery(CANCELLED_WITH_WORK).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Whether records of the run have not ended. */
    public boolean hasOpenRecords(long run) {
        return !em.createNativeQuery("SELECT 1 FROM open_record WHERE run_id = ?1 LIMIT 1")
                .setParameter(1, run)
                .getResultList()
                .isEmpty();
    }

    /** Adds to a run's counters: inserted as a difference, folded later by the node's accountant (B7.4). */
    public void count(long run, RunCounters more) {
        em.createNativeQuery(COUNT)
                .setParameter(1, ids.next())
                .setParameter(2, run)
                .setParameter(3, more.matched())
                .setParameter(4, more.succeeded())
                .setParameter(5, more.partial())
                .setParameter(6, more.skipped())
                .setParameter(7, more.failed())
                .setParameter(8, more.cancelled())
                .setParameter(9, more.retries())
                .setParameter(10, more.scannedUpToDate())
                .setParameter(11, more.scannedFiltered())
                .setParameter(12, more.scannedOff())
                .setParameter(13, more.tokens().input())
                .setParameter(14, more.tokens().output())
                .setParameter(15, more.cost())
                .executeUpdate();
    }

    /** When the newest run of a job began; null when it never ran. */
    public Instant lastStart(long job) {
        return em.createQuery("SELECT MAX(r.startedAt) FROM Run r WHERE r.jobId = ?1", Instant.class)
                .setParameter(1, job)
                .getSingleResult();
    }
}
