package org.colloquy.web.demo.engine;

import java.util.Optional;

/**
 * What can be set while the demo engine runs.
 *
 * @param latency of every answer; errors come at once
 * @param fault played to a share of the requests
 * @param apiKey asked of every completion if present
 */
record EngineSettings(Latency latency, Optional<Fault> fault, Optional<String> apiKey) {

    static final EngineSettings USUAL = new EngineSettings(Latency.USUAL, Optional.empty(), Optional.empty());
}
