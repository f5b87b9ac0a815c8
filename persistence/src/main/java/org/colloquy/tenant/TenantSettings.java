package org.colloquy.tenant;

import java.time.ZoneId;
import java.util.List;

/**
 * What is configured of a tenant, as the configuration document shows it (activations apart).
 *
 * @param code stable name in messages and documents
 * @param name what people read; the code when absent
 * @param groups codes of the groups it belongs to
 * @param timeZone IANA zone in which its days and months turn
 * @param aiEnabled whether its conversations are analysed at all
 */
public record TenantSettings(
        String code,
        String name,
        List<String> groups,
        String timeZone,
        boolean aiEnabled,
        TenantLimits limits,
        Redaction redaction) {
    public TenantSettings {
        name = name == null ? code : name;
        groups = groups == null ? List.of() : List.copyOf(groups);
        timeZone = timeZone == null ? "UTC" : timeZone;
        limits = limits == null ? TenantLimits.NONE : limits;
        redaction = redaction == null ? Redaction.NONE : redaction;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
