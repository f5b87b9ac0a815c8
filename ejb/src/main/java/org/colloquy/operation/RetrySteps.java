package org.colloquy.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.record.Failure;
import org.colloquy.record.Failures;
import org.colloquy.record.OpenRecord;
import org.colloquy.record.Records;
import org.colloquy.run.Run;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;

/** The transactions behind {@link Quarantine}: each does some of the failures that are left. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RetrySteps {
    private static final int AT_ONCE = 200;

    @Inject
    private Failures failures;

    @Inject
    private Records records;

    @Inject
    private Runs runs;

    @Inject
    private Conversations conversations;

    @Inject
    private RetryRuns targets;

    @Inject
    private AuditTrail trail;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    /** Tries some of them again; how many. */
    public int retry(Retrying retrying) {
        List<Failure> some = failures.find(retrying.filter(), retrying.scope(), AT_ONCE);
        Map<Long, List<Failure>> byRecord =
                some.stream().collect(Collectors.groupingBy(Failure::record, LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.now();
        byRecord.values().forEach(of -> again(of, retrying, now));
        failures.handle(some, Failures.Handling.RETRIED);
        return some.size();
    }

    private void again(List<Failure> failed, Retrying retrying, Instant now) {
        Failure one = failed.get(0);
        List<Long> tasks = failed.stream().map(Failure::task).distinct().toList();
        Long waiting = records.waiting(one.job(), one.conversation()).orElse(null);
        if (waiting == null || !records.hasten(waiting, Json.write(tasks), false)) {
            waiting = open(failed, tasks, retrying, now);
        }
        failures.link(one.record(), waiting);
    }

    private long open(List<Failure> failed, List<Long> tasks, Retrying retrying, Instant now) {
        Failure one = failed.get(0);
        Run run = targets.of(runs.get(one.run()), retrying, now);
        Conversation conversation = conversations.get(one.conversation());
        OpenRecord record = new OpenRecord(ids.next(), run, conversation, now)
                .only(tasks, false)
                .retries(one.record());
        records.addNow(record);
        runs.count(run.id(), RunCounters.NONE.plusRetries(failed.size()));
        return record.id();
    }

    /** Dismisses some of them; how many. */
    public int dismiss(Retrying dismissing) {
        List<Failure> some = failures.find(dismissing.filter(), dismissing.scope(), AT_ONCE);
        failures.handle(some, Failures.Handling.DISMISSED);
        return some.size();
    }

    /** Says who did what about how many. */
    public void note(Retrying done, String action, long count, String reason) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("executions", count);
        after.put("of", done.filter());
        after.put("reason", reason);
        AuditEntry.Change change = new AuditEntry.Change(action, "quarantine", null, null, Json.write(after));
        trail.add(new AuditEntry(ids.next(), clock.now(), done.actor(), change));
    }
}
