package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.record.OpenRecord;
import org.colloquy.record.Records;
import org.colloquy.run.Run;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;
import org.colloquy.storage.NotFound;
import org.colloquy.task.AiTask;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;

/** The transaction behind {@link Reprocess}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ReprocessSteps {
    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Conversations conversations;

    @Inject
    private Records records;

    @Inject
    private RetryRuns runs;

    @Inject
    private AuditTrail trail;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    /** The record that does it. */
    public long open(Reprocess.Wish wish, String actor, AccessScope scope) {
        Definitions current = definitions.get();
        Tenant tenant = current.tenant(wish.tenant())
                .filter(t -> scope.includes(t.id()))
                .orElseThrow(() -> new NotFound("tenant " + wish.tenant()));
        Conversation conversation = conversations
                .lock(tenant.id(), wish.externalId())
                .orElseThrow(() -> new NotFound("conversation " + wish.externalId() + " of tenant " + wish.tenant()));
        List<Long> tasks = tasks(wish, tenant, current);
        Instant now = clock.now();
        Job job = liveJob(tenant, current);
        long record = open(conversation, job, tasks, wish.force());
        Map<String, Object> what = Map.of("job", job.code(), "tasks", wish.tasks(), "force", wish.force());
        trail.add(new AuditEntry(
                ids.next(),
                now,
                actor,
                new AuditEntry.Change(
                        "PROCESS", "conversations/" + wish.externalId(), tenant.id(), null, Json.write(what))));
        return record;
    }

    private long open(Conversation conversation, Job job, List<Long> tasks, boolean force) {
        String listed = tasks.isEmpty() ? null : Json.write(tasks);
        Long waiting = records.waiting(job.id(), conversation.id()).orElse(null);
        if (waiting != null && records.hasten(waiting, listed, force)) {
            return waiting;
        }
        Instant now = clock.now();
        Run run = runs.today(job, definitions.get(), now);
        return records.add(new OpenRecord(ids.next(), run, conversation, now)
                        .only(tasks, force)
                        .byHand())
                .id();
    }

    private static List<Long> tasks(Reprocess.Wish wish, Tenant tenant, Definitions current) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < wish.tasks().size(); i++) {
            String code = wish.tasks().get(i);
            String at = "tasks[" + i + "]";
            ids.add(current.task(tenant.id(), code)
                    .map(AiTask::id)
                    .orElseThrow(() -> new BadInput(at, "there is no task " + code)));
        }
        return ids;
    }

    /** An enabled one, if several serve the tenant. */
    private static Job liveJob(Tenant tenant, Definitions current) {
        List<Job> serving = current.all().jobs().stream()
                .filter(j -> j.settings().continuous() && !j.builtIn())
                .filter(j -> j.settings().scope().includes(tenant.settings()))
                .toList();
        return serving.stream()
                .filter(j -> j.settings().enabled())
                .findFirst()
                .or(() -> serving.stream().findFirst())
                .or(() -> current.job(Job.MANUAL))
                .orElseThrow();
    }
}
