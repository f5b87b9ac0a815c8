package org.colloquy.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Where a job's conversations come from.
 *
 * @param type a queue (continuous) or the full scan of history
 * @param queue code of the queue, for {@code QUEUE}
 * @param reprocess which pairs of a full scan are done
 * @param overwriteHuman whether a person's value may be replaced (B5.4)
 * @param from first startedAt; null: from the beginning
 * @param to startedAt below this; null: up to now
 * @param order newest or oldest first
 * @param samplePercent percent of the conversations, chosen the same each time; null: all
 * @param externalIds only these; null: all
 */
public record DataSource(
        Type type,
        String queue,
        Reprocess reprocess,
        boolean overwriteHuman,
        Instant from,
        Instant to,
        Order order,
        BigDecimal samplePercent,
        List<String> externalIds) {
    /** The two kinds of source. */
    public enum Type {
        QUEUE,
        FULL
    }

    /** Which pairs of conversation and task a full scan does. */
    public enum Reprocess {
        MISSING,
        MISSING_OR_STALE,
        ALL
    }

    /** In which order history is scanned. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    public DataSource {
        reprocess = reprocess == null ? Reprocess.MISSING_OR_STALE : reprocess;
        order = order == null ? Order.NEWEST : order;
        externalIds = externalIds == null ? null : List.copyOf(externalIds);
    }
}
