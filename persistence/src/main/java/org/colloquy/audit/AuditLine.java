package org.colloquy.audit;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the audit log as people see it.
 *
 * @param tenant code; null when it concerns the system
 * @param before null when there was nothing
 * @param after null when there is nothing
 */
public record AuditLine(
        long id,
        Instant at,
        String actor,
        String action,
        String object,
        String tenant,
        JsonNode before,
        JsonNode after) {}
