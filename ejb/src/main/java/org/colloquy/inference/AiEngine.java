package org.colloquy.inference;

import java.util.Set;
import org.colloquy.engine.Provider;

/**
 * Port: one way to speak with engines. Implementations are beans and are found by the providers that they serve; they
 * keep no state per call, send a request once at most, and stop at once when the calling thread is interrupted.
 */
public interface AiEngine {
    /** The providers that this one speaks with; no two implementations serve the same one. */
    Set<Provider> providers();

    /**
     * Asks and waits for the answer, at most the engine's request time-out.
     *
     * @return the answer or the failure; whatever an engine does becomes a value here, never an exception
     */
    EngineReply complete(EngineRequest request);
}
