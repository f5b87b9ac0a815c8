package org.colloquy.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.colloquy.tenant.AccessScope;

/** A person, or a program, that may sign in with a name and a password. */
@Entity
@Table(name = "user_account")
public class Account {
    /** Attempts in a row that fail before nobody may try for a while. */
    public static final int ATTEMPTS = 5;

    /** How long nobody may try then. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private long id;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "tenant_id")
    private Long tenantId;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /** @param tenant id of the only tenant it sees; null: all */
    public Account(long id, String name, Role role, Long tenant, Instant now) {
        this.id = id;
        this.name = name;
        this.role = role;
        this.tenantId = tenant;
        this.createdAt = now;
    }

    /** Gives it a password; a lock ends with that. */
    public void secure(String hash) {
        passwordHash = hash;
        succeeded();
    }

    /**
     * Counts an attempt to sign in before its password is looked at.
     *
     * @return whether the password may be looked at; not while it is locked
     */
    public boolean attempt(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        failures = lockedUntil == null ? failures + 1 : 1;
        lockedUntil = failures >= ATTEMPTS ? now.plus(LOCK) : null;
        return true;
    }

    /** The attempt was good. */
    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    /** Which tenants' objects it may see. */
    public AccessScope scope() {
        return tenantId == null ? AccessScope.ALL : AccessScope.one(tenantId);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null when it cannot sign in with a password. */
    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    /** The only tenant it sees; null: all. */
    public Long tenantId() {
        return tenantId;
    }

    /** Until when nobody may try its password; null: not locked. */
    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
