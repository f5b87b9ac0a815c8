package org.colloquy.field;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One value of a conversation, with all that explains it.
 *
 * @param field what is configured of its field
 * @param value JSON of the field's type; a JSON null when UNKNOWN
 * @param label of the threshold that holds it; null without one
 * @param task code; null of a person's value
 * @param model as the provider named it; null of a person's value
 * @param override whether prompt or filter were the tenant's own
 * @param updatedBy the person; null of an AI's value
 */
public record ValueLine(
        FieldSettings field,
        ValueState state,
        JsonNode value,
        String label,
        Set<ValueFlag> flags,
        String explanation,
        List<String> evidence,
        ValueSource source,
        int version,
        String task,
        Integer taskVersion,
        String engine,
        String model,
        boolean override,
        Long run,
        Long execution,
        String updatedBy,
        Instant updatedAt) {}
