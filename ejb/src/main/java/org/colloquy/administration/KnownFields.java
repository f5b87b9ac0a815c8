package org.colloquy.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.conversation.ValueKind;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.job.Definitions;

/** The fields as they will be: those that are there and those that a document brings. */
final class KnownFields {
    private final Map<Key, FieldSettings> fields = new HashMap<>();

    KnownFields(Definitions existing, List<Entry<FieldSettings>> given) {
        for (CustomField field : existing.all().fields()) {
            fields.put(new Key(Owners.code(existing, field.owner()), field.code()), field.settings());
        }
        given.forEach(f -> fields.put(f.key(), f.value()));
    }

    /** The field that a tenant means by a code: his own, else the global one; null as tenant sees global ones only. */
    Optional<FieldSettings> seenBy(String tenant, String code) {
        FieldSettings own = fields.get(new Key(tenant, code));
        return Optional.ofNullable(own != null ? own : fields.get(Key.global(code)));
    }

    /** Whose the field is that {@link #seenBy} finds. */
    Key key(String tenant, String code) {
        Key own = new Key(tenant, code);
        return fields.containsKey(own) ? own : Key.global(code);
    }

    /** The kinds of value by field code, as a tenant sees them; null: no such field. */
    Function<String, ValueKind> kinds(String tenant) {
        return code -> seenBy(tenant, code).map(KnownFields::kind).orElse(null);
    }

    /** The kinds of value for those who serve many tenants: the global field's, else any tenant's. */
    Function<String, ValueKind> anybodysKinds() {
        return code -> seenBy(null, code)
                .or(() -> fields.values().stream()
                        .filter(f -> code.equals(f.code()))
                        .findFirst())
                .map(KnownFields::kind)
                .orElse(null);
    }

    /** A field whose type could not be read takes any value: one mistake is told once. */
    private static ValueKind kind(FieldSettings field) {
        return field.type() == null ? ValueKind.SCALAR : field.type().kind();
    }

    Map<Key, FieldSettings> all() {
        return fields;
    }
}
