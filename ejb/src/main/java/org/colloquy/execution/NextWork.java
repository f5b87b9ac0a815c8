package org.colloquy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.queue.Lane;
import org.colloquy.record.FairChoice;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.tenant.Tenant;

/**
 * Chooses whose record is next (B8.2). Which tenants have due work is remembered until a claim finds nothing, and then
 * looked up once more, so that a claim costs no look at everybody.
 */
@ApplicationScoped
class NextWork {
    private static final Logger LOG = System.getLogger(NextWork.class.getName());

    private final Map<Lane, FairChoice> turns =
            new EnumMap<>(Map.of(Lane.LIVE, new FairChoice(), Lane.BACKFILL, new FairChoice()));
    private final Map<Lane, Set<Long>> due = new EnumMap<>(
            Map.of(Lane.LIVE, ConcurrentHashMap.newKeySet(), Lane.BACKFILL, ConcurrentHashMap.newKeySet()));

    /** A tenant whose first work came while others keep this node busy waits at most so long for its turn. */
    private static final long LOOK_MILLIS = 200;

    private final Map<Lane, AtomicLong> looked =
            new EnumMap<>(Map.of(Lane.LIVE, new AtomicLong(), Lane.BACKFILL, new AtomicLong()));

    @Inject
    private InstantSource clock;

    @Inject
    private SteadySteps steps;

    @Inject
    private CurrentDefinitions definitions;

    /** The next record by fair choice, claimed; empty when nothing is due. */
    Optional<Work> claim(Lane lane) {
        lookAgain(lane);
        Optional<Work> work = fromKnown(lane);
        if (work.isEmpty()) {
            due.get(lane).addAll(steps.dueTenants(lane));
            work = fromKnown(lane);
        }
        return work;
    }

    private void lookAgain(Lane lane) {
        long last = looked.get(lane).get();
        long now = clock.millis();
        if (now - last > LOOK_MILLIS && looked.get(lane).compareAndSet(last, now)) {
            due.get(lane).addAll(steps.dueTenants(lane));
        }
    }

    private Optional<Work> fromKnown(Lane lane) {
        Optional<Long> tenant = turns.get(lane).next(due.get(lane), this::weight);
        while (tenant.isPresent()) {
            Optional<Work> work = claim(lane, tenant.get());
            if (work.isPresent()) {
                return work;
            }
            due.get(lane).remove(tenant.get());
            tenant = turns.get(lane).next(due.get(lane), this::weight);
        }
        return Optional.empty();
    }

    /** A record that cannot be read is put behind the others; with the database away this fails, too, and ends the turn. */
    private Optional<Work> claim(Lane lane, long tenant) {
        try {
            return steps.claim(lane, tenant);
        } catch (RuntimeException failure) {
            steps.setAside(lane, tenant);
            LOG.log(Level.ERROR, "record set aside, it cannot be read tenant=" + tenant, failure);
            return Optional.empty();
        }
    }

    private int weight(long tenant) {
        Tenant of = definitions.get().tenant(tenant);
        return of == null ? 1 : of.settings().limits().weight();
    }
}
