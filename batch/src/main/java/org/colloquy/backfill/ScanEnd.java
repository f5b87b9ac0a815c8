package org.colloquy.backfill;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives the scan back, so that the next stretch can begin at once where there is room. */
@Named
@Dependent
public class ScanEnd extends AbstractJobListener {
    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private BatchScans scans;

    @Override
    public void afterJob() {
        scans.ended(Long.parseLong(run), job.getBatchStatus() == BatchStatus.FAILED);
    }
}
