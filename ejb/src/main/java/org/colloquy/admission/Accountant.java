package org.colloquy.admission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.colloquy.run.CounterFold;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;

/** Folds what settlements inserted into the counters that people read (B7.4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Accountant {
    private static final int AT_ONCE = 2000;
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(30);

    @Inject
    private CounterFold counters;

    @Inject
    private Node node;

    @Inject
    private InstantSource clock;

    /** Folds once; how many differences. */
    public int fold() {
        return counters.fold(node.number(), Ids.floor(clock.instant().minus(LEFT_BEHIND)), AT_ONCE);
    }
}
