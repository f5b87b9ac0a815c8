package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.job.Definitions;
import org.colloquy.settings.CurrentDefinitions;
import tools.jackson.databind.node.ObjectNode;

/** Gives the configuration document: putting back what it gave changes nothing. */
@ApplicationScoped
public class ConfigurationExport {
    @Inject
    private CurrentDefinitions definitions;

    /**
     * A document and what it is of.
     *
     * @param version the configuration's version, which {@code ETag} and {@code If-Match} name
     */
    public record Exported(long version, ObjectNode document) {}

    /** The configuration as it stands in the database now. For those who may see all of it. */
    public Exported export() {
        definitions.refresh();
        Definitions now = definitions.get();
        return new Exported(now.version(), Snapshot.of(now).document());
    }
}
