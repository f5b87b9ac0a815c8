package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.field.CustomField;
import org.colloquy.field.CustomFields;
import org.colloquy.field.FieldSettings;
import org.colloquy.storage.Ids;
import org.colloquy.tenant.AccessScope;

/** Applies what a document says of custom fields. */
@ApplicationScoped
class FieldChanges {
    @Inject
    private CustomFields fields;

    @Inject
    private TenantChanges tenants;

    @Inject
    private Ids ids;

    void apply(Entry<FieldSettings> entry) {
        long owner = tenants.owner(entry.key().tenant());
        fields.find(owner, entry.key().code(), AccessScope.ALL)
                .ifPresentOrElse(
                        f -> reconfigure(f, entry.value()),
                        () -> fields.add(new CustomField(ids.next(), owner, entry.value())));
    }

    private static void reconfigure(CustomField field, FieldSettings next) {
        if (!Same.settings(field.settings(), next)) {
            field.reconfigure(next);
        }
    }
}
