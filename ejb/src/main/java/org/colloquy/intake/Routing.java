package org.colloquy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.EventType;
import org.colloquy.field.FieldValue;
import org.colloquy.field.FieldValues;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Job;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.record.OpenRecord;
import org.colloquy.record.Records;
import org.colloquy.run.Run;
import org.colloquy.run.Runs;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.tenant.Tenant;

/**
 * Turns an event into work: one record for the job of every enabled queue that takes it, also while that job is
 * disabled, paused or outside its window (B1.1).
 */
@ApplicationScoped
class Routing {
    @Inject
    private FieldValues values;

    @Inject
    private Runs runs;

    @Inject
    private Records records;

    @Inject
    private PipelineSettings settings;

    /**
     * How an event arrived.
     *
     * @param type what it counts as
     * @param fresh whether the conversation was not known before
     * @param now the database's time
     */
    record Arrival(EventType type, boolean fresh, Instant now) {}

    /** Opens the records; those that are due at once are returned. */
    List<OpenRecord> route(Definitions definitions, Tenant tenant, Conversation conversation, Arrival arrival) {
        List<OpenRecord> due = new ArrayList<>();
        Dossier dossier = dossier(tenant, conversation, arrival);
        for (ProcessingQueue queue : definitions.all().queues()) {
            definitions
                    .jobOf(queue)
                    .filter(job -> queue.refuses(
                                    tenant.settings(), arrival.type(), dossier.subject(definitions), arrival.now())
                            == null)
                    .flatMap(job -> records.open(
                            run(job, definitions, arrival.now()),
                            conversation,
                            arrival.now(),
                            rest(queue, conversation, arrival)))
                    .filter(record -> !record.dueAt().isAfter(arrival.now()))
                    .ifPresent(due::add);
        }
        return due;
    }

    private Dossier dossier(Tenant tenant, Conversation conversation, Arrival arrival) {
        var known = arrival.fresh() ? Map.<Long, FieldValue>of() : values.of(conversation.id());
        return new Dossier(tenant, conversation, Content.NONE, Map.of(), known);
    }

    private Run run(Job job, Definitions definitions, Instant now) {
        ZoneId zone = ZoneId.of(job.settings().schedule().timeZone());
        return runs.ofDay(job, LocalDate.ofInstant(now, zone), definitions.version());
    }

    /** New content is due at once; what changed rests, so that a growing thread is analysed once (B1.5). */
    private Duration rest(ProcessingQueue queue, Conversation conversation, Arrival arrival) {
        if (arrival.fresh() || arrival.type() == EventType.METADATA_CHANGED) {
            return Duration.ZERO;
        }
        return settings.quiet().orElseGet(() -> queue.settings().quiet(conversation.channel()));
    }
}
