package org.colloquy.operation;

import java.util.List;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Finding;
import org.colloquy.job.Job;
import org.colloquy.run.FrozenSelection;

/**
 * The next conversations of a full run's scan, to be judged by what the run froze.
 *
 * @param after where the scan stands; null: at the beginning
 * @param dossiers at most {@link #SIZE}
 * @param last whether nothing comes after them
 */
public record ScanPage(
        ContinuationToken after,
        List<Dossier> dossiers,
        FrozenSelection frozen,
        Job job,
        Definitions definitions,
        boolean last) {
    /** Conversations that are judged and stored together (B9.1). */
    public static final int SIZE = 100;

    public ScanPage {
        dossiers = List.copyOf(dossiers);
    }

    /** What the scan makes of one of them. Pure. */
    public Finding find(Dossier dossier) {
        return Finding.of(job.plan(dossier, frozen.circumstances(), definitions));
    }
}
