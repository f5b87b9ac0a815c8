package org.colloquy.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What is left of a deleted conversation, for 90 days, so that a late duplicate does not bring it back (B1.7). */
@Entity
@Table(name = "tombstone")
@IdClass(Tombstone.Key.class)
public class Tombstone {
    @Id
    @Column(name = "tenant_id")
    private long tenantId;

    @Id
    @Column(name = "external_id")
    private String externalId;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Tombstone() {}

    public Tombstone(long tenantId, String externalId) {
        this.tenantId = tenantId;
        this.externalId = externalId;
    }

    /** Notes a deletion; a later one replaces an earlier one. */
    public void mark(String lastHash, Instant occurred, Instant now) {
        contentHash = lastHash;
        occurredAt = occurred;
        deletedAt = now;
    }

    /** Whether an event is from before the deletion, or brings back just what was deleted. */
    public boolean outweighs(ConversationEvent event) {
        return !event.occurredAt().isAfter(occurredAt);
    }

    /** Tenant and external id. */
    public record Key(long tenantId, String externalId) implements Serializable {}
}
