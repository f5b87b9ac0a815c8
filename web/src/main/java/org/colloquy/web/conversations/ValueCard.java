package org.colloquy.web.conversations;

import java.util.List;
import org.colloquy.field.FieldType;
import org.colloquy.field.ValueLine;

/**
 * A value with all that explains it.
 *
 * @param taskName null of a person's value
 */
public record ValueCard(ValueLine value, Chip chip, String taskName) {
    /** What a reader should know of it, by name. */
    public List<String> flags() {
        return value.flags().stream().map(Enum::name).sorted().toList();
    }

    /** Whether it is prose, to be shown as a paragraph. */
    public boolean prose() {
        return value.field().type() == FieldType.TEXT;
    }
}
