package org.colloquy.recovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.colloquy.settings.Node;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Ledger;

/** Books the calls that a killed node had in flight at their full reservation: nobody knows what they came to (B7.1). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Orphans {
    private static final Logger LOG = System.getLogger(Orphans.class.getName());
    private static final int AT_ONCE = 500;

    /** A node that is silent for so many leases is dead. */
    private static final int SILENT_LEASES = 2;

    @Inject
    private Ledger ledger;

    @Inject
    private PipelineSettings settings;

    @Inject
    private Node node;

    /** Looks once; how many calls were booked. */
    public int settle() {
        List<EngineCall> calls =
                ledger.orphans(node.owner(), SILENT_LEASES * settings.lease().toSeconds(), AT_ONCE).stream()
                        .map(EngineCall::new)
                        .map(call -> call.wasted("WORKER_LOST"))
                        .toList();
        ledger.book(calls);
        if (!calls.isEmpty()) {
            LOG.log(Level.WARNING, "Calls of a lost worker booked as assumed count={0}", calls.size());
        }
        return calls.size();
    }
}
