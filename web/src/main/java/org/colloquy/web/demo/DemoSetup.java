package org.colloquy.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.administration.ConfigurationExport;
import org.colloquy.administration.ConfigurationImport;
import org.colloquy.engine.Engine;
import org.colloquy.job.Definitions;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the demo's configuration in, once, and keeps its engine reachable. */
@ApplicationScoped
class DemoSetup {

    private static final String ENGINE = "demo";
    private static final String ACTOR = "demo";

    @Inject
    ConfigurationImport configuration;

    @Inject
    ConfigurationExport export;

    @Inject
    CurrentDefinitions definitions;

    /** Applies the whole configuration if nothing was configured yet; the built-in job does not count. */
    void fillIfEmpty(DemoEndpoint endpoint) {
        Definitions.Source all = definitions.get().all();
        if (all.tenants().isEmpty() && all.engines().isEmpty() && all.queues().isEmpty()) {
            apply(DemoResources.configuration(endpoint.url()));
        }
    }

    /** Whether the demo is in this database and still uses its engine. */
    boolean isThere(DemoEndpoint endpoint) {
        return ourEngine(endpoint).isPresent();
    }

    /** The port may have changed since the last start; the engine's other settings stay as an operator left them. */
    void followPort(DemoEndpoint endpoint) {
        ourEngine(endpoint)
                .filter(engine -> !engine.settings().endpoint().equals(endpoint.url()))
                .ifPresent(engine -> apply(moved(endpoint)));
    }

    private Optional<Engine> ourEngine(DemoEndpoint endpoint) {
        return definitions
                .get()
                .engine(ENGINE)
                .filter(engine -> endpoint.isOurs(engine.settings().endpoint()));
    }

    private ObjectNode moved(DemoEndpoint endpoint) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        for (JsonNode engine : export.export().document().required("engines")) {
            if (engine.required("code").stringValue().equals(ENGINE)) {
                document.putArray("engines").add(((ObjectNode) engine.deepCopy()).put("endpoint", endpoint.url()));
            }
        }
        return document;
    }

    private void apply(ObjectNode document) {
        configuration.apply(document.toString(), null, ACTOR);
    }
}
