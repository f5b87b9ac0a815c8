package org.colloquy.tenant;

/** A named set of tenants; its members name it. */
public record TenantGroupSettings(String code, String name) {
    public TenantGroupSettings {
        name = name == null ? code : name;
    }
}
