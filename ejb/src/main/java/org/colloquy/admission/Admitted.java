package org.colloquy.admission;

import org.colloquy.record.Outcome;
import org.colloquy.usage.Reservation;

/** The answer to an {@link Ask}. */
public sealed interface Admitted {
    /** Send it; then book the call and give the permit back. */
    record Go(Reservation reservation, Permit permit) implements Admitted {}

    /** Not now. */
    record NotNow(Outcome.Deferred why) implements Admitted {}
}
