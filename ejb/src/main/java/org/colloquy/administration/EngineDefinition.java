package org.colloquy.administration;

import org.colloquy.engine.EngineSettings;

/** An engine as the document brings it: what is replaced whole, and the key, which is kept unless given. */
record EngineDefinition(EngineSettings settings, GivenKey key) {}
