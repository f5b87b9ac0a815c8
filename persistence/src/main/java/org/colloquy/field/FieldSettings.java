package org.colloquy.field;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is configured of a custom field, as the configuration document shows it.
 *
 * @param code stable machine name
 * @param tenant code of the owning tenant; null: global
 * @param min lowest allowed number; null: none
 * @param max highest allowed number; null: none
 * @param unknownValue the answer that means "unknown": a number or a text (B10)
 * @param options labels of a choice, in order; the label is the value
 * @param maxLength characters at which a text is cut; null: not cut
 * @param aiEligible whether an AI task may write it
 * @param editable whether a person may write it
 */
public record FieldSettings(
        String code,
        String name,
        String tenant,
        FieldType type,
        BigDecimal min,
        BigDecimal max,
        Object unknownValue,
        List<String> options,
        Integer maxLength,
        String displayGroup,
        Boolean aiEligible,
        Boolean editable,
        Boolean enabled,
        Aggregate aggregate,
        List<Threshold> thresholds) {
    public FieldSettings {
        name = name == null ? code : name;
        options = options == null ? null : List.copyOf(options);
        aiEligible = aiEligible == null || aiEligible;
        editable = editable == null || editable;
        enabled = enabled == null || enabled;
        aggregate = aggregate == null ? Aggregate.NONE : aggregate;
        thresholds = thresholds == null ? List.of() : List.copyOf(thresholds);
    }

    /** The label of the first threshold that holds a number; null when none does. */
    public String label(BigDecimal number) {
        return number == null
                ? null
                : thresholds.stream()
                        .filter(t -> t.holds(number))
                        .map(Threshold::label)
                        .findFirst()
                        .orElse(null);
    }
}
