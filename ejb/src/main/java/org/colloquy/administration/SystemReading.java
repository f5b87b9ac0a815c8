package org.colloquy.administration;

import java.util.Currency;
import java.util.Map;
import org.colloquy.job.SystemSettings;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/** Reads the system's settings. */
final class SystemReading {
    private static final int MOST_DAYS = 36_500;

    private SystemReading() {}

    static SystemSettings read(Part part) {
        SystemSettings system = new SystemSettings(
                Codes.read(part, "defaultEngine"),
                currency(part, "currency"),
                limits(part.part("limits")),
                retention(part.part("retention")),
                alerts(part));
        part.end();
        return system;
    }

    /** An ISO 4217 code; null when absent. */
    static String currency(Part part, String name) {
        String code = part.text(name, 3);
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(c -> c.getCurrencyCode().equals(code))) {
            part.refuse(name, "must be a currency of ISO 4217, such as USD or EUR");
            return null;
        }
        return code;
    }

    private static SystemSettings.Limits limits(Part part) {
        if (part == null) {
            return null;
        }
        SystemSettings.Limits limits = new SystemSettings.Limits(
                Limit.tokens(part, "tokensPerDay"), Limit.money(part, "costPerDay"), Limit.money(part, "costPerMonth"));
        part.end();
        return limits;
    }

    private static SystemSettings.Retention retention(Part part) {
        if (part == null) {
            return null;
        }
        SystemSettings.Retention retention = new SystemSettings.Retention(
                part.whole("rawDays", 1, MOST_DAYS), part.whole("tombstoneDays", 1, MOST_DAYS));
        part.end();
        return retention;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> alerts(Part owner) {
        JsonNode alerts = owner.raw("alerts");
        if (alerts != null && !alerts.isObject()) {
            owner.refuse("alerts", "must be an object, in braces");
            return null;
        }
        return alerts == null ? null : Json.MAPPER.treeToValue(alerts, Map.class);
    }
}
