package org.colloquy.recovery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.settings.Node;
import org.colloquy.storage.Partitions;
import org.colloquy.storage.SchemaReady;

/**
 * Keeps the history tables' partitions ahead of time. Of several nodes that do it at once one succeeds; the others find
 * the days made, or fail and try again hours later, weeks before the days are needed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PartitionCare {
    private static final Logger LOG = System.getLogger(PartitionCare.class.getName());
    private static final int DAYS_AHEAD = 21;

    @Inject
    private Partitions partitions;

    @Inject
    private Node node;

    @Inject
    private InstantSource clock;

    /** At the start; a node that came second while another made them starts all the same. */
    public void atStart(@Observes SchemaReady ready) {
        try {
            ahead();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Partitions not made now, tried again in hours", e);
        }
    }

    /** Looks every six hours. */
    @Schedule(hour = "*/6", minute = "17", persistent = false)
    public void again() {
        if (node.isRegistered()) {
            ahead();
        }
    }

    private void ahead() {
        int made = partitions.ahead(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), DAYS_AHEAD);
        if (made > 0) {
            LOG.log(Level.INFO, "Partitions made count={0}", made);
        }
    }
}
