package org.colloquy.operation;

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
import org.colloquy.job.Explanations;
import org.colloquy.job.Job;
import org.colloquy.record.RecordLine;
import org.colloquy.record.RecordQueries;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.NotFound;
import org.colloquy.task.Decisions;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;

/** Says of each task how a conversation stands with it: as decided, or as it would be judged now (B3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Explaining {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Conversations conversations;

    @Inject
    private FieldValues values;

    @Inject
    private Decisions decisions;

    @Inject
    private RecordQueries records;

    /**
     * One explanation for each global task and each of the tenant's own, in the order in which they were made.
     *
     * @throws NotFound if there is no such conversation inside the scope
     */
    public List<Explanation> explain(String tenantCode, String externalId, AccessScope scope) {
        Definitions now = definitions.get();
        Optional<Tenant> tenant = now.tenant(tenantCode);
        Conversation conversation = tenant.flatMap(t -> conversations.find(scope, t.id(), externalId))
                .orElseThrow(() -> new NotFound("conversation " + externalId + " of tenant " + tenantCode));
        Optional<RecordLine> newest =
                records.ofConversation(conversation.id(), scope, 1).stream().findFirst();
        Job job = newest.flatMap(r -> now.job(r.job())).orElse(null);
        return Explanations.of(now, dossier(tenant.get(), conversation), job, conversations.now()).stream()
                .map(item -> Explanation.of(item, newest.orElse(null), now))
                .toList();
    }

    private Dossier dossier(Tenant tenant, Conversation conversation) {
        long id = conversation.id();
        return new Dossier(tenant, conversation, conversations.content(id), decisions.of(id), values.of(id));
    }
}
