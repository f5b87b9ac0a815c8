package org.colloquy.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colloquy.record.Hold;

/** The holds as this node knows them: read again by each round of the feeder, at once when made here. */
@ApplicationScoped
public class CurrentHolds {
    private volatile Map<Key, List<Hold>> holds = Map.of();
    private final Map<Key, Hold> fresh = new ConcurrentHashMap<>();

    @Inject
    private HoldRows rows;

    private record Key(Hold.Scope scope, long id) {}

    /** Reads them again. */
    public void refresh() {
        Set<Hold> noted = Set.copyOf(fresh.values());
        List<Hold> read = rows.all();
        holds = read.stream().collect(java.util.stream.Collectors.groupingBy(h -> new Key(h.scope(), h.scopeId())));
        fresh.values().removeAll(noted); // not those that were made while we read
    }

    /** Notes a hold that this node has just made. */
    void note(Hold hold) {
        fresh.put(new Key(hold.scope(), hold.scopeId()), hold);
    }

    /** The hold on something, if there is one; the one that ends last, when several are. */
    public Optional<Hold> on(Hold.Scope scope, long id) {
        Key key = new Key(scope, id);
        return Stream.concat(Stream.ofNullable(fresh.get(key)), holds.getOrDefault(key, List.of()).stream())
                .reduce((a, b) ->
                        a.until() == null || b.until() != null && a.until().isAfter(b.until()) ? a : b);
    }
}
