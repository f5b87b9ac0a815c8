package org.colloquy.job;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is configured of the system as a whole, as the configuration document shows it.
 *
 * @param defaultEngine code of the engine for work that names none; null: none
 * @param currency ISO 4217 code of all budgets (B7.2)
 * @param limits budgets of everything together
 * @param retention how long things are kept
 * @param alerts alert rules' settings by rule
 */
public record SystemSettings(
        String defaultEngine, String currency, Limits limits, Retention retention, Map<String, Object> alerts) {
    /** Budgets in tokens and in the system's currency; null is no limit. */
    public record Limits(Long tokensPerDay, BigDecimal costPerDay, BigDecimal costPerMonth) {}

    /** Days for which raw answers and tombstones are kept. */
    public record Retention(Integer rawDays, Integer tombstoneDays) {
        public Retention {
            rawDays = rawDays == null ? 30 : rawDays;
            tombstoneDays = tombstoneDays == null ? 90 : tombstoneDays;
        }
    }

    public static final SystemSettings DEFAULT = new SystemSettings(null, null, null, null, null);

    public SystemSettings {
        currency = currency == null ? "USD" : currency;
        limits = limits == null ? new Limits(null, null, null) : limits;
        retention = retention == null ? new Retention(null, null) : retention;
        alerts = alerts == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(alerts));
    }
}
