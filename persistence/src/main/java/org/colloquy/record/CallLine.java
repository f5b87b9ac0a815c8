package org.colloquy.record;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An engine call as people see it.
 *
 * @param engine code
 * @param model as the provider named it, or as configured when it gave no answer
 * @param status ANSWERED, FAILED or ASSUMED
 * @param httpStatus null when there was no answer
 * @param waste why its result was not used; null: it was
 */
public record CallLine(
        long id,
        Long execution,
        Instant at,
        String engine,
        String model,
        String status,
        Integer httpStatus,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        int latencyMs,
        String purpose,
        String waste) {}
