package org.colloquy.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;

/**
 * Applies a configuration document: all of it or nothing. Objects are known by tenant and code; one that is given is
 * replaced whole, but for an engine's key and a tenant's activations; nothing is deleted. When it answers, this node
 * works by the new configuration, and the others do within a round of their feeders.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConfigurationImport {
    @Inject
    private ConfigurationChange change;

    @Inject
    private CurrentDefinitions definitions;

    /**
     * Applies a document; its own transaction is committed when this returns.
     *
     * @param document JSON text
     * @param expected the configuration's version that it was written against ({@code If-Match}); null: any
     * @param actor who applies it, for the audit log
     * @throws BadInput if it cannot be meant; names every place
     * @throws Conflict if it does not go with the rest, or the version is another
     */
    public ImportCounts apply(String document, Long expected, String actor) {
        ImportCounts counts = change.apply(tree(document), expected, actor);
        definitions.refresh();
        return counts;
    }

    private static JsonNode tree(String document) {
        try {
            return Json.MAPPER
                    .reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(document);
        } catch (JacksonException e) {
            throw new BadInput("", "is no JSON: " + e.getOriginalMessage() + place(e));
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
