package org.colloquy.backfill;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.operation.Found;
import org.colloquy.operation.ScanDoor;
import org.colloquy.operation.ScanPage;

/** Opens the records of a page and moves the run's token behind it, in one transaction. Rings no bell (B9.1). */
@Named
@Dependent
public class ScanWriter extends AbstractItemWriter {
    /** Tells the reader that the scan is somebody else's now, or is not to go on. */
    static final String LOST = "LOST";

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private StepContext step;

    @Inject
    private ScanDoor door;

    public ScanWriter() {}

    ScanWriter(String run, StepContext step, ScanDoor door) {
        this.run = run;
        this.step = step;
        this.door = door;
    }

    @Override
    public void writeItems(List<Object> items) {
        ScanPage page = ((Judged) items.get(0)).page();
        List<Found> found = items.stream().map(item -> ((Judged) item).found()).toList();
        if (!door.store(Long.parseLong(run), page, found)) {
            step.setTransientUserData(LOST);
        }
    }
}
