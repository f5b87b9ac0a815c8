package org.colloquy.execution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.field.FieldValues;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Job;
import org.colloquy.queue.Lane;
import org.colloquy.record.Claim;
import org.colloquy.record.Claimed;
import org.colloquy.record.Records;
import org.colloquy.run.Run;
import org.colloquy.run.Runs;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.task.Decisions;

/** Claims the next record of a tenant and reads what is needed to judge it, in one short transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {
    @Inject
    private Records records;

    @Inject
    private Runs runs;

    @Inject
    private Conversations conversations;

    @Inject
    private FieldValues values;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Barriers barriers;

    @Inject
    private PipelineSettings settings;

    @Inject
    private Node node;

    /** Tenants that have due work in a lane. */
    public List<Long> dueTenants(Lane lane) {
        return records.dueTenants(lane);
    }

    /** The tenant's next due record, now ours; empty when there is none. */
    public Optional<Work> claim(Lane lane, long tenant) {
        return records.claim(lane, tenant, node.owner(), settings.lease()).map(this::work);
    }

    /**
     * Takes the tenant's next due record and does nothing with it: its lease runs out, and after five of them it has
     * failed. For a record that cannot even be read, so that it does not stand before all others for ever (B2.5).
     */
    public void setAside(Lane lane, long tenant) {
        records.claim(lane, tenant, node.owner(), settings.lease());
    }

    private Work work(Claimed claimed) {
        Claim claim = claimed.claim();
        Definitions current = knowing(claim);
        Run run = runs.get(claim.run());
        Job configured = current.job(claim.job());
        Job job = run.frozen() == null ? configured : run.frozen().applyTo(configured);
        return new Work(claimed, run, job, dossier(claim, current), current, barriers.before(run, configured));
    }

    /** Work for a job or a tenant that another node made a moment ago may come before this node has heard of them. */
    private Definitions knowing(Claim claim) {
        Definitions current = definitions.get();
        if (current.job(claim.job()) != null && current.tenant(claim.tenant()) != null) {
            return current;
        }
        definitions.refresh();
        return definitions.get();
    }

    private Dossier dossier(Claim claim, Definitions current) {
        Conversation conversation = conversations.get(claim.conversation());
        return new Dossier(
                current.tenant(claim.tenant()),
                conversation,
                conversations.content(claim.conversation()),
                decisions.of(claim.conversation()),
                values.of(claim.conversation()));
    }
}
