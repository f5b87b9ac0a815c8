package org.colloquy.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.storage.Json;

/**
 * Everything that shapes a result, as one hash: the task's version, the tenant's override, and type, range and options of
 * the fields that it writes (B5.1). Engine, model and metadata are provenance and do not count. Equal on every node and
 * in every release.
 */
public final class DefinitionHash {
    private DefinitionHash() {}

    /**
     * @param activation the tenant's switch, with its overrides; null: none
     * @param fields the field of each output, by attribute
     * @return 64 hex digits
     */
    public static String of(TaskVersion version, Activation activation, Map<String, CustomField> fields) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("task", List.of(version.taskId(), version.number()));
        parts.put("prompt", activation == null ? null : activation.prompt());
        parts.put("filter", activation == null ? null : activation.filter());
        version.settings()
                .outputs()
                .forEach(output -> parts.put("field " + output.attribute(), shape(fields.get(output.attribute()))));
        return Content.sha256(Json.write(parts));
    }

    private static Object shape(CustomField field) {
        if (field == null) {
            return null;
        }
        FieldSettings s = field.settings();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", field.id());
        shape.put("type", s.type());
        shape.put("min", s.min() == null ? null : s.min().stripTrailingZeros().toPlainString());
        shape.put("max", s.max() == null ? null : s.max().stripTrailingZeros().toPlainString());
        shape.put("options", s.options());
        shape.put("unknown", s.unknownValue());
        shape.put("maxLength", s.maxLength());
        return shape;
    }
}
