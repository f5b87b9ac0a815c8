package org.colloquy.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What time it is for all nodes alike: leases, waits, periods and enabledAt go by it (B2.5). */
@Repository
public class DatabaseClock {
    private static final String NOW = "SELECT UTC_TIMESTAMP(6)";

    @PersistenceContext
    private EntityManager entities;

    /** Now, to the microsecond. */
    public Instant now() {
        Object at = entities.createNativeQuery(NOW).getSingleResult();
        LocalDateTime local = at instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) at;
        return local.toInstant(ZoneOffset.UTC);
    }
}
