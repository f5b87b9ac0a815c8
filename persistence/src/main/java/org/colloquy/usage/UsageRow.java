package org.colloquy.usage;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a group of engine calls took.
 *
 * @param keys of the group, by the name of the grouping; a key may be null, as a test's tenant
 * @param cost exact, to nine decimals
 * @param retries calls that asked again because the answer before was of no use
 * @param waste cost of the calls whose result was not used
 */
public record UsageRow(
        Map<String, String> keys,
        long requests,
        long inputTokens,
        long outputTokens,
        BigDecimal cost,
        long retries,
        BigDecimal waste) {}
