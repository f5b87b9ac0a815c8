package org.colloquy.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.engine.Engine;
import org.colloquy.money.Price;
import org.colloquy.record.Hold;
import org.colloquy.record.Outcome;
import org.colloquy.record.WaitReason;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;
import org.colloquy.usage.Reservation;

/**
 * Lets calls go, or says what they wait for. Holds first, which cost nothing; then a permit, in memory; last the
 * reservation, which stands in the database before anything is sent.
 */
@ApplicationScoped
public class Admission {
    private static final int AT_ONCE = 256;

    /** A wait for a permit that took too long is written down for this long. */
    private static final Duration LIMIT_WAIT = Duration.ofSeconds(1);

    @Inject
    private CurrentHolds holds;

    @Inject
    private HoldRows rows;

    @Inject
    private CallPermits permits;

    @Inject
    private ReservationRows reservations;

    @Inject
    private Node node;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    private Grouped<Reservation> group;

    @PostConstruct
    void begin() {
        group = new Grouped<>(AT_ONCE, batch -> reservations.reserve(batch));
    }

    /**
     * The answers, in the order of the asks. Whatever is let go is reserved when this returns.
     *
     * @param patience how long a permit is awaited, for each ask; zero: not at all
     */
    public List<Admitted> admit(List<Ask> asks, Duration patience) {
        List<Admitted> answers = new ArrayList<>();
        try {
            asks.forEach(ask -> answers.add(admit(ask, patience)));
            reserve(answers);
        } catch (RuntimeException e) {
            giveBack(answers);
            throw e;
        }
        return answers;
    }

    private void reserve(List<Admitted> answers) {
        List<Reservation> reserved = answers.stream()
                .filter(Admitted.Go.class::isInstance)
                .map(a -> ((Admitted.Go) a).reservation())
                .toList();
        if (!reserved.isEmpty()) {
            group.submit(reserved);
        }
    }

    private static void giveBack(List<Admitted> answers) {
        answers.stream()
                .filter(Admitted.Go.class::isInstance)
                .forEach(a -> ((Admitted.Go) a).permit().close());
    }

    private Admitted admit(Ask ask, Duration patience) {
        Optional<Outcome.Deferred> held = held(ask.engine());
        if (held.isPresent()) {
            return new Admitted.NotNow(held.get());
        }
        Reservation reservation = reservation(ask, clock.instant());
        return permits.take(ask.engine(), patience)
                .<Admitted>map(permit -> new Admitted.Go(reservation, permit))
                .orElseGet(() -> new Admitted.NotNow(new Outcome.Deferred(
                        WaitReason.LIMIT,
                        clock.instant().plus(LIMIT_WAIT),
                        null,
                        "all permits of engine " + ask.engine().code() + " are taken")));
    }

    private Optional<Outcome.Deferred> held(Engine engine) {
        if (!engine.settings().enabled()) {
            return Optional.of(
                    defer(hold(engine, WaitReason.ENGINE_OFF, "engine " + engine.code() + " is disabled", null)));
        }
        return holds.on(Hold.Scope.ENGINE, engine.id()).map(Admission::defer);
    }

    private static Outcome.Deferred defer(Hold hold) {
        return new Outcome.Deferred(hold.reason(), hold.until(), hold.id(), hold.detail());
    }

    /**
     * Parks everything that is for an engine.
     *
     * @param until null: until its reason ends
     */
    public Hold hold(Engine engine, WaitReason reason, String detail, Instant until) {
        Hold hold = rows.raise(Hold.Scope.ENGINE, engine.id(), reason, detail, until);
        holds.note(hold);
        return hold;
    }

    /** An engine works again: what its key or its address held up goes on (B6 ACCESS). */
    public void unblock(Engine engine) {
        rows.lift(Hold.Scope.ENGINE, engine.id(), WaitReason.ENGINE_BLOCKED);
        holds.refresh();
    }

    private Reservation reservation(Ask ask, Instant now) {
        Price price = ask.engine().settings().price();
        BigDecimal cost = price == null ? BigDecimal.ZERO : price.cost(ask.worst());
        return new Reservation(
                ids.next(),
                node.owner(),
                ask.subject(),
                ask.engine().id(),
                ask.engine().code(),
                ask.engine().settings().model(),
                ask.purpose(),
                ask.worst(),
                cost,
                now);
    }
}
