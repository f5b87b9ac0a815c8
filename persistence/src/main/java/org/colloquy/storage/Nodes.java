package org.colloquy.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The nodes that ever started. A node keeps its number as long as it keeps its name. */
@Repository
public class Nodes {
    private static final String ADD = """
            INSERT INTO node (name, boot, started_at, heartbeat_at)
            SELECT ?1, ?2, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM DUAL
            WHERE NOT EXISTS (SELECT 1 FROM node WHERE name = ?1)
            """;
    private static final String BOOT = """
            UPDATE node SET boot = ?2, started_at = UTC_TIMESTAMP(6), heartbeat_at = UTC_TIMESTAMP(6) WHERE name = ?1
            """;
    private static final String NUMBER = "SELECT number FROM node WHERE name = ?1";
    private static final String BEAT = "UPDATE node SET heartbeat_at = UTC_TIMESTAMP(6) WHERE name = ?1 AND boot = ?2";

    @PersistenceContext
    private EntityManager entities;

    /** Enters a node that starts; known ones keep their row. */
    public void begin(String name, String boot) {
        int added = bound(ADD, name, boot).executeUpdate();
        if (added == 0) {
            bound(BOOT, name, boot).executeUpdate();
        }
    }

    /** The number of a node that was entered. */
    public int number(String name) {
        Object number = entities.createNativeQuery(NUMBER).setParameter(1, name).getSingleResult();
        return ((Number) number).intValue();
    }

    /** Says that a node lives. */
    public void beat(String name, String boot) {
        bound(BEAT, name, boot).executeUpdate();
    }

    private Query bound(String sql, String name, String boot) {
        return entities.createNativeQuery(sql).setParameter(1, name).setParameter(2, boot);
    }
}
