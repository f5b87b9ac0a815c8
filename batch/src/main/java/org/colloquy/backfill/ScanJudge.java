package org.colloquy.backfill;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.colloquy.operation.Found;

/** Judges a conversation by what the run froze; no engine is asked. */
@Named
@Dependent
public class ScanJudge implements ItemProcessor {
    @Override
    public Judged processItem(Object item) {
        Candidate candidate = (Candidate) item;
        var finding = candidate.page().find(candidate.dossier());
        return new Judged(candidate.page(), new Found(candidate.dossier().conversation(), finding));
    }
}
