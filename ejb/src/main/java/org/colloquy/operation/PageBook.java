package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.job.Finding;
import org.colloquy.record.OpenRecord;
import org.colloquy.record.OpenRecords;
import org.colloquy.record.Records;
import org.colloquy.run.Run;
import org.colloquy.run.RunCounters;
import org.colloquy.run.Runs;
import org.colloquy.storage.Ids;

/** Writes a page of a scan: a record for each conversation that has something to do, a number for the others (B9.2). */
@ApplicationScoped
class PageBook {
    @Inject
    private Conversations conversations;

    @Inject
    private Records records;

    @Inject
    private OpenRecords open;

    @Inject
    private Runs runs;

    @Inject
    private Deeds deeds;

    @Inject
    private Ids ids;

    void enter(Run run, List<Found> found, Instant now) {
        List<Conversation> work = found.stream()
                .filter(f -> f.finding() == Finding.OPEN)
                .map(Found::conversation)
                .toList();
        List<Conversation> there = stillThere(work);
        makeRoom(run, there, now);
        records.addAll(
                there.stream().map(c -> new OpenRecord(ids.next(), run, c, now)).toList());
        runs.count(run.id(), counted(found).plusMatched(there.size()));
    }

    /** One that was deleted since the page was read would never be claimed. */
    private List<Conversation> stillThere(List<Conversation> work) {
        Set<Long> kept = conversations.keep(work.stream().map(Conversation::id).toList());
        return work.stream().filter(c -> kept.contains(c.id())).toList();
    }

    /** A retry of an earlier run of the job that still waits: what is opened now judges the conversation anew (B2.4). */
    private void makeRoom(Run run, List<Conversation> there, Instant now) {
        List<Long> all = there.stream().map(Conversation::id).toList();
        records.waiting(run.jobId(), all).values().forEach(record -> open.supersede(record, now));
    }

    private static RunCounters counted(List<Found> found) {
        return RunCounters.NONE.plusScanned(
                count(found, Finding.UP_TO_DATE), count(found, Finding.FILTERED), count(found, Finding.OFF));
    }

    private static long count(List<Found> found, Finding of) {
        return found.stream().filter(f -> f.finding() == of).count();
    }

    /** All of history was seen; the run ends when its last record does. */
    void close(Run run, Instant now) {
        run.scanned();
        deeds.log(run, "INFO", "Scan of history is done", now);
    }
}
