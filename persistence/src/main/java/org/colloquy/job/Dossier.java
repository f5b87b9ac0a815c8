package org.colloquy.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Subject;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldValue;
import org.colloquy.task.Decision;
import org.colloquy.task.PromptSubject;
import org.colloquy.tenant.Tenant;

/**
 * Everything that is known of a conversation when it is judged.
 *
 * @param content never null; {@link Content#NONE} when there is none
 * @param decisions by task id
 * @param values by field id
 */
public record Dossier(
        Tenant tenant,
        Conversation conversation,
        Content content,
        Map<Long, Decision> decisions,
        Map<Long, FieldValue> values) {
    /** What filters look at. */
    public Subject subject(Definitions definitions) {
        return Subject.of(conversation, tenant.code(), known(definitions));
    }

    /**
     * What prompts speak of.
     *
     * @param today in the tenant's time zone
     */
    public PromptSubject promptSubject(Definitions definitions, LocalDate today) {
        return new PromptSubject(
                tenant,
                conversation,
                code -> definitions
                        .field(tenant.id(), code)
                        .map(CustomField::settings)
                        .orElse(null),
                known(definitions),
                today);
    }

    private Map<String, Object> known(Definitions definitions) {
        Map<String, Object> known = new HashMap<>();
        values.values().forEach(v -> {
            Object value = v.comparable();
            if (value != null && definitions.field(v.fieldId()) != null) {
                known.put(definitions.field(v.fieldId()).code(), value);
            }
        });
        return known;
    }
}
