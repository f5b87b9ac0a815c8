package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.dispatch.Addresses;
import org.colloquy.field.FieldValue;
import org.colloquy.journal.Journal;
import org.colloquy.journal.JournalEntry;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outbox;
import org.colloquy.record.Outcome;
import org.colloquy.record.ProcessingRecord;
import org.colloquy.record.RecordState;
import org.colloquy.record.RetryPolicy;
import org.colloquy.record.TaskExecution;
import org.colloquy.record.WaitReason;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;

/** Tells what became of a record: subscribers by an event, operators by a line in Logs. Both go with the settlement. */
@ApplicationScoped
class Announcements {
    @Inject
    private Outbox outbox;

    @Inject
    private Journal journal;

    @Inject
    private Ids ids;

    @Inject
    private Node node;

    /** The record has ended. */
    void ended(Books.Open open, ProcessingRecord record, List<TaskExecution> executions) {
        String tenant = open.work().dossier().tenant().code();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "PROCESSED");
        event.put("record", Long.toString(record.id()));
        event.put("tenant", tenant);
        event.put("externalId", record.externalId());
        event.put("run", Long.toString(record.runId()));
        event.put("status", record.status());
        event.put("fields", fields(open, executions));
        outbox.put(Addresses.RESULTS, tenant, Json.write(event));
        if (record.status() == RecordState.FAILED || record.status() == RecordState.PARTIAL) {
            log(open, "ERROR", "Record ended " + record.status() + ": " + record.reason());
        }
    }

    /** The record waits. A wait for a permit is over in a second and no news. */
    void waits(Books.Open open, RetryPolicy.Next next) {
        if (WaitReason.LIMIT.name().equals(next.reason())) {
            return;
        }
        String until = next.notBefore() == null ? "" : " until " + next.notBefore();
        log(open, "WARN", "Record waits for " + next.reason() + until + ": " + next.detail());
    }

    private void log(Books.Open open, String level, String message) {
        var claim = open.work().claimed().claim();
        journal.add(new JournalEntry(ids.next(), level, node.name(), message, open.now())
                .about(claim.run(), claim.record(), claim.tenant()));
    }

    /** The values that this record's executions gave, by field code. */
    private Map<String, Object> fields(Books.Open open, List<TaskExecution> executions) {
        Set<Long> own = executions.stream().map(TaskExecution::id).collect(Collectors.toSet());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldValue value : open.values().values()) {
            var field = open.work().definitions().field(value.fieldId());
            if (field != null
                    && value.provenance().executionId() != null
                    && own.contains(value.provenance().executionId())) {
                fields.put(field.code(), shown(value));
            }
        }
        return fields;
    }

    private static Map<String, Object> shown(FieldValue value) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("value", value.value());
        shown.put("state", value.state());
        shown.put("explanation", value.explanation());
        shown.put("engine", value.provenance().engine());
        shown.put("model", value.provenance().model());
        return shown;
    }

    /** The values that an execution of an earlier round gave and that still stand, in the same form. */
    static String values(Books.Open open, OpenExecution earlier) {
        Map<String, Object> values = new LinkedHashMap<>();
        open.values().values().stream()
                .filter(v -> Objects.equals(v.provenance().executionId(), earlier.id()))
                .filter(v -> open.work().definitions().field(v.fieldId()) != null)
                .forEach(v ->
                        values.put(open.work().definitions().field(v.fieldId()).code(), v.value()));
        return values.isEmpty() ? null : Json.write(values);
    }

    /** The values of an outcome as a JSON object by field code; null when it gave none. */
    static String values(Outcome outcome) {
        if (!(outcome instanceof Outcome.Succeeded answer)) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        answer.assignments().forEach(a -> values.put(a.field().code(), a.value()));
        return Json.write(values);
    }
}
