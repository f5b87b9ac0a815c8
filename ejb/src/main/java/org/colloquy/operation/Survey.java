package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.ConversationHistory;
import org.colloquy.conversation.Selection;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Job;
import org.colloquy.run.FrozenSelection;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.tenant.AccessScope;
import org.colloquy.usage.Experience;
import org.colloquy.usage.TaskUsage;

/** What an estimate reads, a short transaction each: a look at all of history holds nothing for long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Survey {
    @Inject
    private VisibleJobs visible;

    @Inject
    private ConversationHistory history;

    @Inject
    private Candidates candidates;

    @Inject
    private Experience experience;

    @Inject
    private DatabaseClock clock;

    /** The job to be estimated. */
    public Job job(String code, AccessScope scope) {
        return visible.full(code, scope);
    }

    /** What a run of it would freeze now. */
    public FrozenSelection freeze(Job job, Definitions definitions) {
        Instant now = clock.now();
        return FrozenSelection.of(job, definitions, history.highest(), now);
    }

    /** How many conversations a selection has, before any filter. */
    public long count(Selection selection) {
        return history.count(selection);
    }

    /** The next of them. */
    public List<Dossier> page(Selection selection, ContinuationToken after, int size, Definitions definitions) {
        return candidates.page(selection, after, size, definitions);
    }

    public TaskUsage usage(long task) {
        return experience.of(task);
    }

    public OptionalLong latency(long engine) {
        return experience.latency(engine);
    }
}
