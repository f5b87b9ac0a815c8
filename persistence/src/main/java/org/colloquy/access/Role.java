package org.colloquy.access;

/**
 * What somebody may do (B13). The constants' names are the names of the roles that beans demand; the texts serve their
 * annotations.
 */
public enum Role {
    PLATFORM_ADMIN,
    PLATFORM_OPERATOR,
    TENANT_ADMIN,
    TENANT_ANALYST,
    AUDITOR,
    INGEST;

    public static final String ADMIN = "PLATFORM_ADMIN";
    public static final String OPERATOR = "PLATFORM_OPERATOR";
    public static final String TENANT = "TENANT_ADMIN";
    public static final String ANALYST = "TENANT_ANALYST";
    public static final String AUDIT = "AUDITOR";
    public static final String SENDER = "INGEST";

    /** Whether an account of this role belongs to one tenant, always. */
    public boolean needsTenant() {
        return this == TENANT_ADMIN || this == TENANT_ANALYST;
    }

    /** Whether an account of this role sees all tenants, always. */
    public boolean excludesTenant() {
        return this == PLATFORM_ADMIN || this == PLATFORM_OPERATOR;
    }
}
