package org.colloquy.admission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.usage.EngineCall;
import org.colloquy.usage.Ledger;
import org.colloquy.usage.Reservation;

/** The short transactions of admission: one for the asks of many conversations (B7.4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ReservationRows {
    @Inject
    private Ledger ledger;

    /** Reserves them all. */
    public void reserve(List<Reservation> calls) {
        ledger.reserve(calls);
    }

    /** Books calls that belong to no settlement: tests, and those of a lost claim. */
    public void book(List<EngineCall> calls) {
        ledger.book(calls);
    }
}
