package org.colloquy.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Filter;
import org.colloquy.job.DataSource;

/**
 * What a full run keeps from its start to its end, whatever is changed meanwhile (B9.1).
 *
 * @param source the selection: range, order, sample, reprocess rule
 * @param filter the job's filter; null: all
 * @param tenants ids of the tenants, groups resolved
 * @param tasks number of the version, by task id
 * @param upperBound highest conversation id that belongs to it
 * @param now the "now" for ages in filters
 */
public record FrozenSelection(
        DataSource source, Filter filter, List<Long> tenants, Map<Long, Integer> tasks, long upperBound, Instant now) {
    public FrozenSelection {
        tenants = List.copyOf(tenants);
        tasks = Map.copyOf(tasks);
    }
}
