package org.colloquy.backfill;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.operation.BulkRuns;
import org.colloquy.operation.ScanDoor;

/** Scans history by the batch runtime: one execution for each stretch, begun by whichever node gets the run's lease. */
@ApplicationScoped
public class BatchScans implements BulkRuns {
    private static final Logger LOG = System.getLogger(BatchScans.class.getName());
    private static final String JOB = "backfill";

    private final Map<Long, Long> executions = new ConcurrentHashMap<>();

    @Inject
    private ScanDoor door;

    @Override
    public void start(long run) {
        if (!door.take(run)) {
            return;
        }
        Properties parameters = new Properties();
        parameters.setProperty("run", Long.toString(run));
        try {
            executions.put(run, operator().start(JOB, parameters));
        } catch (BatchRuntimeException e) {
            door.fail(run);
            throw e;
        }
    }

    @Override
    public void stop(long run) {
        Long execution = executions.get(run);
        if (execution == null) {
            return;
        }
        try {
            operator().stop(execution);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.DEBUG, "Scan had ended already run={0}", Long.toString(run));
        }
    }

    /** A stretch is over. */
    void ended(long run, boolean failed) {
        executions.remove(run);
        if (failed) {
            LOG.log(Level.WARNING, "Scan failed, goes on from its token soon run={0}", Long.toString(run));
            door.fail(run);
        } else {
            door.release(run);
        }
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
