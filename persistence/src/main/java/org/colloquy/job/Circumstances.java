package org.colloquy.job;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Under which circumstances a conversation is judged.
 *
 * @param now for ages in filters; a full run's frozen "now"
 * @param live whether it is an event of the live lane, for which {@code enabledAt} counts (B4)
 * @param forced whether UP_TO_DATE is passed over
 * @param only ids of the only tasks to do; empty: all
 * @param versions number of the version by task id that a full run froze; empty: the current ones
 */
public record Circumstances(Instant now, boolean live, boolean forced, Set<Long> only, Map<Long, Integer> versions) {
    public Circumstances {
        only = Set.copyOf(only);
        versions = Map.copyOf(versions);
    }
}
