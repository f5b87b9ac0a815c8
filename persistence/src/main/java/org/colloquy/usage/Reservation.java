package org.colloquy.usage;

import java.math.BigDecimal;
import java.time.Instant;
import org.colloquy.money.Tokens;

/**
 * The worst case of a call that is about to be sent. It stands for the call until the ledger has it; what a killed node
 * leaves behind is settled at its full amount, marked ASSUMED (B7.1).
 *
 * @param id becomes the id of the call
 * @param owner node and boot that sent it
 * @param tokens counted input with safety, and the output limit
 * @param cost at the price in force; nine decimals
 */
public record Reservation(
        long id,
        String owner,
        Subject subject,
        long engineId,
        String engine,
        String model,
        CallPurpose purpose,
        Tokens tokens,
        BigDecimal cost,
        Instant reservedAt) {
    /** What a call is made for; all null for a test of an engine. */
    public record Subject(
            Long record,
            Long execution,
            Long conversation,
            Long run,
            Long job,
            Long tenant,
            Long task,
            Integer taskVersion) {
        public static final Subject NONE = new Subject(null, null, null, null, null, null, null, null);
    }
}
