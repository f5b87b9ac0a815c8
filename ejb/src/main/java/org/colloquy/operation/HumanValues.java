package org.colloquy.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.access.Role;
import org.colloquy.audit.AuditEntry;
import org.colloquy.audit.AuditTrail;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Conversations;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldValue;
import org.colloquy.field.FieldValues;
import org.colloquy.job.Definitions;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.DatabaseClock;
import org.colloquy.storage.Ids;
import org.colloquy.storage.Json;
import org.colloquy.storage.NotFound;
import org.colloquy.task.Output;
import org.colloquy.task.OutputContract;
import org.colloquy.task.OutputContract.Reading;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.AccessScope;
import org.colloquy.tenant.Tenant;
import tools.jackson.databind.JsonNode;

/** Lets a person say what a field holds. It binds: AI does not replace it unless a job says so (B5.4). */
@Stateless
@RolesAllowed({Role.ADMIN, Role.TENANT})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class HumanValues {
    private static final String VALUE = "value";

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Conversations conversations;

    @Inject
    private FieldValues values;

    @Inject
    private KeyedHash hash;

    @Inject
    private AuditTrail trail;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Ids ids;

    /** Which slot: a conversation's field, all by their codes. */
    public record Slot(String tenant, String externalId, String field) {}

    /**
     * Stores a value. It is judged as an answer to a task would be; null means that it is not known.
     *
     * @throws NotFound if there is no such conversation or field, or not for him
     * @throws Conflict if people may not write the field
     * @throws BadInput if the field cannot hold the value
     */
    public void set(Slot slot, JsonNode value, String actor, AccessScope scope) {
        Definitions current = definitions.get();
        Tenant tenant = current.tenant(slot.tenant())
                .filter(t -> scope.includes(t.id()))
                .orElseThrow(() -> new NotFound("tenant " + slot.tenant()));
        Conversation conversation = conversations
                .lock(tenant.id(), slot.externalId())
                .orElseThrow(() -> new NotFound("conversation " + slot.externalId() + " of tenant " + slot.tenant()));
        CustomField field = writable(
                current.field(tenant.id(), slot.field()).orElseThrow(() -> new NotFound("field " + slot.field())));
        Assignment given = read(field, value);
        FieldValue before = values.of(conversation.id()).get(field.id());
        String was = before == null ? null : hash.of(before.value().toString());
        Instant now = clock.now();
        values.set(conversation.id(), before, given, actor, now);
        trail.add(new AuditEntry(ids.next(), now, actor, change(slot, tenant, was, given)));
    }

    private static CustomField writable(CustomField field) {
        if (!field.settings().enabled() || !field.settings().editable()) {
            throw new Conflict("the field " + field.code() + " is not for people to write");
        }
        return field;
    }

    /** A value is read as the only answer of a task that writes this field. */
    private static Assignment read(CustomField field, JsonNode value) {
        Output output = new Output(VALUE, field.code(), true, false, false);
        TaskSettings only = new TaskSettings(
                VALUE, null, null, null, "", null, List.of(output), null, null, null, null, false, false);
        OutputContract contract = new OutputContract(only, Map.of(VALUE, field));
        String answer = Json.MAPPER.createObjectNode().set(VALUE, value).toString();
        if (contract.read(answer, Content.NONE) instanceof Reading.Values read
                && !read.assignments().isEmpty()) {
            return read.assignments().get(0);
        }
        throw new BadInput(
                VALUE,
                "does not fit the field " + field.code() + " of type "
                        + field.settings().type() + ": see its range and options");
    }

    /** Of the texts only keyed hashes: they go with the conversation, the audit log stays (B13). */
    private AuditEntry.Change change(Slot slot, Tenant tenant, String was, Assignment given) {
        return new AuditEntry.Change(
                "VALUE",
                "conversations/" + slot.externalId() + "/fields/" + slot.field(),
                tenant.id(),
                was == null ? null : Json.write(Map.of("hash", was)),
                Json.write(Map.of("hash", hash.of(Json.write(given.value())))));
    }
}
