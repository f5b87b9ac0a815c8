package org.colloquy.field;

import java.util.List;
import java.util.Set;

/**
 * One value that an answer gives to a field, checked and typed.
 *
 * @param value BigDecimal, String, Boolean, LocalDate, or list of strings; null when the state is UNKNOWN
 * @param explanation why, in the answer's words; null when none
 * @param evidence quotes that occur in the content
 * @param flags what a reader should know of it
 */
public record Assignment(
        CustomField field,
        ValueState state,
        Object value,
        String explanation,
        List<String> evidence,
        Set<ValueFlag> flags) {
    public Assignment {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        flags = flags == null ? Set.of() : Set.copyOf(flags);
    }
}
