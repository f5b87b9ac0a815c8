package org.colloquy.administration;

import java.math.BigDecimal;
import org.colloquy.engine.EndpointGuard;
import org.colloquy.engine.EngineLimits;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.Provider;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.money.Price;

/** Reads an engine. */
final class EngineReading {
    private static final int MOST_TOKENS = 100_000_000;
    private static final int LONGEST_WAIT = 600;
    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_ENDPOINT = 1000;

    private EngineReading() {}

    static EngineDefinition read(Part part) {
        EngineSettings engine = new EngineSettings(
                Codes.own(part),
                Codes.name(part),
                part.there("provider", part.choice("provider", Provider.class)),
                endpoint(part),
                part.required("model", LONGEST_NAME),
                part.choice("structuredOutput", StructuredOutput.class),
                part.number("temperature", "0", "2"),
                part.whole("maxOutputTokens", 1, MOST_TOKENS),
                part.whole("contextTokens", 1, MOST_TOKENS),
                part.whole("connectTimeoutSeconds", 1, LONGEST_WAIT),
                part.whole("requestTimeoutSeconds", 1, LONGEST_WAIT),
                limits(part.part("limits")),
                price(part.part("price")),
                part.flag("free", false),
                part.number("tokenSafety", "1", "10"),
                part.flag("warmCache", false),
                Codes.read(part, "fallback"),
                part.flag("enabled", true));
        GivenKey key = GivenKey.read(part);
        fitting(part, engine);
        part.end();
        return new EngineDefinition(engine, key);
    }

    private static String endpoint(Part part) {
        String endpoint = part.required("endpoint", LONGEST_ENDPOINT);
        if (endpoint != null) {
            EndpointGuard.objection(endpoint).ifPresent(why -> part.refuse("endpoint", why));
        }
        return endpoint;
    }

    private static EngineLimits limits(Part part) {
        if (part == null) {
            return null;
        }
        EngineLimits limits = new EngineLimits(
                Limit.count(part, "concurrency"),
                Limit.count(part, "requestsPerMinute"),
                Limit.tokens(part, "tokensPerMinute"),
                Limit.money(part, "costPerDay"));
        part.end();
        return limits;
    }

    private static Price price(Part part) {
        if (part == null) {
            return null;
        }
        Price price = new Price(
                part.there("currency", SystemReading.currency(part, "currency")),
                part.there("inputPerMillion", Limit.price(part, "inputPerMillion")),
                Limit.price(part, "cachedInputPerMillion"),
                part.there("outputPerMillion", Limit.price(part, "outputPerMillion")));
        part.end();
        return price;
    }

    private static void fitting(Part part, EngineSettings engine) {
        if (engine.maxOutputTokens() >= engine.contextTokens()) {
            part.refuse("maxOutputTokens", "must be below contextTokens, which is " + engine.contextTokens());
        }
        if (engine.fallback() != null && engine.fallback().equals(engine.code())) {
            part.refuse("fallback", "must be another engine");
        }
        boolean costs = engine.price() != null
                && (above(engine.price().inputPerMillion())
                        || above(engine.price().outputPerMillion()));
        if (engine.free() && costs) {
            part.refuse("free", "does not go with a price above 0");
        }
    }

    private static boolean above(BigDecimal price) {
        return price != null && price.signum() > 0;
    }
}
