package org.colloquy.engine;

import java.math.BigDecimal;
import org.colloquy.money.Price;

/**
 * What is configured of an engine, as the configuration document shows it; the key apart.
 *
 * @param endpoint base URL; the provider's paths are appended
 * @param model as the provider names it
 * @param structuredOutput how answers of a given shape are asked for
 * @param temperature 0–2; null: the provider's default
 * @param maxOutputTokens output limit of a call, reasoning included; 1 or more
 * @param contextTokens size of the model's context window in tokens
 * @param connectTimeoutSeconds seconds to connect (B6.4)
 * @param requestTimeoutSeconds seconds to the end of the answer (B6.4)
 * @param price null: unknown
 * @param free whether calls cost nothing
 * @param tokenSafety factor on counted tokens when reserving; 1 or more (B7.1)
 * @param warmCache whether one call of a conversation goes first, to fill the provider's prompt cache (B11)
 * @param fallback code of the engine that takes over when this one is disabled, blocked or down (B4)
 */
public record EngineSettings(
        String code,
        String name,
        Provider provider,
        String endpoint,
        String model,
        StructuredOutput structuredOutput,
        BigDecimal temperature,
        Integer maxOutputTokens,
        Integer contextTokens,
        Integer connectTimeoutSeconds,
        Integer requestTimeoutSeconds,
        EngineLimits limits,
        Price price,
        boolean free,
        BigDecimal tokenSafety,
        boolean warmCache,
        String fallback,
        Boolean enabled) {
    public EngineSettings {
        name = name == null ? code : name;
        structuredOutput = structuredOutput == null ? StructuredOutput.JSON_SCHEMA : structuredOutput;
        maxOutputTokens = maxOutputTokens == null ? 1024 : maxOutputTokens;
        contextTokens = contextTokens == null ? 128_000 : contextTokens;
        connectTimeoutSeconds = connectTimeoutSeconds == null ? 10 : connectTimeoutSeconds;
        requestTimeoutSeconds = requestTimeoutSeconds == null ? 60 : requestTimeoutSeconds;
        limits = limits == null ? EngineLimits.NONE : limits;
        tokenSafety = tokenSafety == null ? new BigDecimal("1.1") : tokenSafety;
        enabled = enabled == null || enabled;
    }
}
