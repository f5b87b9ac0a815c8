package org.colloquy.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Which part of history is scanned, and in which order. What a filter says is judged afterwards.
 *
 * @param tenants ids of the tenants; none of an empty list
 * @param from first startedAt; null: from the beginning
 * @param to startedAt below this; null: without end
 * @param newestFirst the order of (startedAt, id); else oldest first
 * @param sample millionths of the conversations that belong to it, chosen by their ids, so the same each time
 * @param externalIds only these; null: all
 * @param upperBound highest id that belongs to it
 */
public record Selection(
        List<Long> tenants,
        Instant from,
        Instant to,
        boolean newestFirst,
        int sample,
        List<String> externalIds,
        long upperBound) {
    /** The sample that is everything. */
    public static final int WHOLE = 1_000_000;

    private static final int PERCENT = WHOLE / 100;

    public Selection {
        tenants = List.copyOf(tenants);
        externalIds = externalIds == null ? null : List.copyOf(externalIds);
    }

    /** Millionths of a percentage; null is everything. A positive percentage is never nothing. */
    public static int millionths(BigDecimal percent) {
        return percent == null
                ? WHOLE
                : percent.multiply(BigDecimal.valueOf(PERCENT))
                        .setScale(0, RoundingMode.CEILING)
                        .min(BigDecimal.valueOf(WHOLE))
                        .max(BigDecimal.ZERO)
                        .intValue();
    }

    /** Whether the sample has a conversation: its id's hash decides, as the database computes it too. */
    public boolean samples(long id) {
        CRC32 hash = new CRC32();
        hash.update(Long.toString(id).getBytes(StandardCharsets.US_ASCII));
        return hash.getValue() % WHOLE < sample;
    }

    /** A part of it: about so many of every so many conversations. Everything in it is also in the whole. */
    public Selection part(long many, long of) {
        long smaller = of <= many ? sample : Math.max(1, sample * many / of);
        return new Selection(tenants, from, to, newestFirst, (int) smaller, externalIds, upperBound);
    }
}
