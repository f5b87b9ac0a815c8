package org.colloquy.inference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * The engine-call EJB: runs a call beside the calling thread, without a transaction. The ceiling is the last guard
 * behind the engine's own time-outs; it interrupts the call. There is no retry, breaker or bulkhead here: the first is
 * the record's, the others are admission's, by configured engine.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoundedCall {
    static final long CEILING_SECONDS = 620;

    @Asynchronous
    @Timeout(value = CEILING_SECONDS, unit = ChronoUnit.SECONDS)
    public CompletionStage<EngineReply> run(Supplier<EngineReply> call) {
        return CompletableFuture.completedStage(call.get());
    }
}
