package org.colloquy.backfill;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.Conversation;
import org.colloquy.operation.ScanDoor;
import org.colloquy.operation.ScanPage;

/**
 * Reads history page by page. A page is as long as a chunk, and the next is read only when the one before is stored: so
 * much is opened at a time as the run's window lets in.
 */
@Named
@Dependent
public class ScanReader extends AbstractItemReader {
    @Inject
    @BatchProperty
    private String run;

    @Inject
    private StepContext step;

    @Inject
    private ScanDoor door;

    private final Deque<Candidate> page = new ArrayDeque<>();
    private ContinuationToken token;
    private boolean over;

    public ScanReader() {}

    ScanReader(String run, StepContext step, ScanDoor door) {
        this.run = run;
        this.step = step;
        this.door = door;
    }

    /** Where the run's row says, whatever the checkpoint was. */
    @Override
    public void open(Serializable checkpoint) {
        token = door.token(number());
    }

    @Override
    public Candidate readItem() {
        if (page.isEmpty() && goesOn()) {
            door.next(number(), token).ifPresentOrElse(this::turnTo, () -> over = true);
        }
        Candidate next = page.poll();
        if (next != null) {
            Conversation passed = next.dossier().conversation();
            token = new ContinuationToken(passed.startedAt(), passed.id());
        }
        return next;
    }

    private boolean goesOn() {
        return !over && step.getTransientUserData() != ScanWriter.LOST;
    }

    /** An empty page can only be the last one, and no writer would hear of it. */
    private void turnTo(ScanPage read) {
        over = read.last();
        read.dossiers().forEach(dossier -> page.add(new Candidate(read, dossier)));
        if (page.isEmpty()) {
            door.store(number(), read, List.of());
        }
    }

    private long number() {
        return Long.parseLong(run);
    }

    @Override
    public Serializable checkpointInfo() {
        return Optional.ofNullable(token).map(Object::toString).orElse(null);
    }
}
