package org.colloquy.inference;

import org.colloquy.engine.EngineSettings;
import org.colloquy.settings.Secret;

/**
 * One question to one engine.
 *
 * @param key in the clear; null when the engine needs none
 */
public record EngineRequest(EngineSettings engine, Secret key, Question question) {}
