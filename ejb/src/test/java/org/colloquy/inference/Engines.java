package org.colloquy.inference;

import java.math.BigDecimal;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.Provider;
import org.colloquy.engine.StructuredOutput;

/** Engines for tests. */
final class Engines {
    private Engines() {}

    static EngineSettings of(Provider provider, String endpoint, String model, StructuredOutput output) {
        return settings(provider, endpoint, model, output, 2, 5, BigDecimal.ZERO);
    }

    /** With an own time for the whole call, in seconds. */
    static EngineSettings within(String endpoint, int seconds) {
        return settings(
                Provider.OPENAI_COMPATIBLE, endpoint, "m1", StructuredOutput.JSON_SCHEMA, 1, seconds, BigDecimal.ZERO);
    }

    static EngineSettings settings(
            Provider provider,
            String endpoint,
            String model,
            StructuredOutput output,
            int connect,
            int request,
            BigDecimal temperature) {
        return new EngineSettings(
                "e1",
                null,
                provider,
                endpoint,
                model,
                output,
                temperature,
                512,
                null,
                connect,
                request,
                null,
                null,
                true,
                null,
                false,
                null,
                true);
    }
}
