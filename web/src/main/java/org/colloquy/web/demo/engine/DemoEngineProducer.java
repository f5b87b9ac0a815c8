package org.colloquy.web.demo.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Gives the servlets the one demo engine of this node. */
@ApplicationScoped
class DemoEngineProducer {

    @Inject
    InstantSource clock;

    @Produces
    @Singleton
    DemoEngine engine() {
        return new DemoEngine(clock);
    }
}
