package org.colloquy.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.conversation.Conversation;
import org.colloquy.field.FieldSettings;
import org.colloquy.tenant.Tenant;

/**
 * What the variables of a prompt speak of.
 *
 * @param fields settings by field code, as the tenant means it; null for a code that there is not
 * @param values known field values by code: BigDecimal, String, Boolean or list of strings
 * @param today the date in the tenant's time zone
 */
public record PromptSubject(
        Tenant tenant,
        Conversation conversation,
        Function<String, FieldSettings> fields,
        Map<String, Object> values,
        LocalDate today) {}
