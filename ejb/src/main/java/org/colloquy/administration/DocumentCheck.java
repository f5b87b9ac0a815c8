package org.colloquy.administration;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.job.Definitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import tools.jackson.databind.JsonNode;

/** Everything that is asked of a configuration document before any of it is applied. Pure. */
final class DocumentCheck {
    private DocumentCheck() {}

    /**
     * The document as it is meant.
     *
     * @param existing what is there already
     * @throws BadInput with everything that is wrong in it, or that it names and is not there
     * @throws Conflict with everything that does not go with the rest
     */
    static ConfigurationDocument passed(JsonNode json, Definitions existing) {
        List<BadInput.Problem> problems = new ArrayList<>();
        ConfigurationDocument document = DocumentReading.read(json, existing, problems);
        if (document == null) {
            throw new BadInput(problems);
        }
        Blueprint blueprint = new Blueprint(existing, document);
        new ReferenceRules(blueprint, problems).judge(document, existing);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        List<String> conflicts = ConflictRules.judge(document, existing, blueprint);
        if (!conflicts.isEmpty()) {
            throw new Conflict(String.join("; ", conflicts));
        }
        return document;
    }
}
