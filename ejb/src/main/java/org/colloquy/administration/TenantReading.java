package org.colloquy.administration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colloquy.tenant.TenantGroupSettings;
import org.colloquy.tenant.TenantLimits;
import org.colloquy.tenant.TenantSettings;

/** Reads tenants, their groups and their switches for tasks. */
final class TenantReading {
    private static final int HEAVIEST = 1000;

    private TenantReading() {}

    static TenantGroupSettings group(Part part) {
        TenantGroupSettings group = new TenantGroupSettings(Codes.own(part), Codes.name(part));
        part.end();
        return group;
    }

    static TenantDefinition read(Part part, KnownFields fields) {
        TenantSettings settings = new TenantSettings(
                Codes.own(part),
                Codes.name(part),
                part.texts("groups", 100),
                Zones.read(part, "timeZone"),
                part.flag("aiEnabled", false),
                limits(part.part("limits")),
                RedactionReading.read(part.part("redaction")));
        List<Entry<ActivationSettings>> activations = activations(part, settings.code(), fields);
        part.end();
        return new TenantDefinition(settings, activations);
    }

    private static TenantLimits limits(Part part) {
        if (part == null) {
            return null;
        }
        TenantLimits limits = new TenantLimits(
                Limit.count(part, "concurrency"),
                Limit.count(part, "requestsPerMinute"),
                Limit.tokens(part, "tokensPerMinute"),
                Limit.tokens(part, "tokensPerDay"),
                Limit.money(part, "costPerDay"),
                Limit.money(part, "costPerMonth"),
                part.whole("weight", 1, HEAVIEST));
        part.end();
        return limits;
    }

    private static List<Entry<ActivationSettings>> activations(Part tenant, String code, KnownFields fields) {
        List<Part> parts = tenant.parts("activations");
        List<Entry<ActivationSettings>> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            ActivationSettings activation = activation(part, code, fields);
            if (activation.task() != null && !seen.add(activation.task())) {
                part.refuse("task", "is there twice");
            }
            read.add(new Entry<>(part.path(), new Key(code, activation.task()), activation));
        }
        return read.stream().filter(a -> Objects.nonNull(a.value().task())).toList();
    }

    private static ActivationSettings activation(Part part, String tenant, KnownFields fields) {
        ActivationSettings activation = new ActivationSettings(
                part.there("task", Codes.read(part, "task")),
                part.flag("enabled", false),
                Prompts.read(part, "prompt", fields, tenant),
                Filters.read(part, "filter", fields.kinds(tenant)));
        part.end();
        return activation;
    }
}
