package org.colloquy.engine;

/** Which protocol an engine speaks. */
public enum Provider {
    OPENAI_COMPATIBLE,
    OPENAI,
    AZURE_OPENAI,
    ANTHROPIC,
    GEMINI,
    OLLAMA
}
