package org.colloquy.web.conversations;

import java.util.List;
import org.colloquy.conversation.ConversationLine;
import org.colloquy.field.FieldType;
import org.colloquy.field.ValueLine;
import org.colloquy.field.ValueState;

/**
 * A line of the list.
 *
 * @param tenantName what people read
 * @param chips its values, texts apart
 * @param gist its first text, to be cut to a line; null without one
 */
public record ConversationRow(ConversationLine line, String tenantName, List<Chip> chips, String gist) {
    static ConversationRow of(ConversationLine line, String tenantName, List<ValueLine> values) {
        List<ValueLine> shown = values.stream().filter(v -> v.field().enabled()).toList();
        return new ConversationRow(
                line,
                tenantName,
                shown.stream().filter(v -> !isText(v)).map(Chip::of).toList(),
                shown.stream()
                        .filter(v -> isText(v) && v.state() == ValueState.KNOWN)
                        .map(v -> v.value().asString())
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isText(ValueLine value) {
        return value.field().type() == FieldType.TEXT;
    }
}
