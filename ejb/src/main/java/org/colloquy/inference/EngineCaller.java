package org.colloquy.inference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.engine.EngineSettings;
import org.colloquy.settings.EngineKeys;
import org.colloquy.settings.Secret;
import org.colloquy.settings.UnreadableSecret;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Calls engines beside the calling thread, without a transaction. The ceiling of 620 s is the last guard behind the
 * engine's own time-outs; it interrupts the call. There is no retry, breaker or bulkhead here: the first is the
 * record's, the others are admission's, by configured engine.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EngineCaller {
    private static final Logger LOG = Logger.getLogger(EngineCaller.class.getName());
    private static final long CEILING_SECONDS = 620;

    private EngineAdapters adapters;
    private EngineKeys keys;

    public EngineCaller() {}

    @Inject
    public EngineCaller(EngineAdapters adapters, EngineKeys keys) {
        this.adapters = adapters;
        this.keys = keys;
    }

    /**
     * Asks an engine.
     *
     * @param encryptedKey as the engine stores it; null: it needs none
     * @return completes with the answer or the failure; never exceptionally for what an engine does
     */
    @Asynchronous
    @Timeout(value = CEILING_SECONDS, unit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "cut")
    public CompletionStage<EngineReply> call(EngineSettings engine, byte[] encryptedKey, Question question) {
        return CompletableFuture.completedStage(reply(engine, encryptedKey, question));
    }

    /** What the ceiling, or a server that takes no more work, makes of a call. */
    public CompletionStage<EngineReply> cut(EngineSettings engine, byte[] encryptedKey, Question question) {
        CallFacts facts = CallFacts.unknown(null, Duration.ofSeconds(CEILING_SECONDS));
        return CompletableFuture.completedStage(new EngineFailure.TimedOut("cut by the server's own ceiling", facts));
    }

    private EngineReply reply(EngineSettings engine, byte[] encryptedKey, Question question) {
        Optional<AiEngine> adapter = adapters.of(engine.provider());
        if (adapter.isEmpty()) {
            return new EngineFailure.Misconfigured(
                    "this version has no adapter for the provider " + engine.provider(), unsent());
        }
        try {
            // An engine without a key works without a master key, too.
            Secret key = encryptedKey == null ? null : keys.open(encryptedKey);
            return adapter.get().complete(new EngineRequest(engine, key, question));
        } catch (UnreadableSecret unreadable) {
            return new EngineFailure.Denied(DenialReason.KEY_UNREADABLE, unreadable.getMessage(), unsent());
        } catch (RuntimeException defect) {
            return unexpected(engine, defect);
        }
    }

    private static EngineReply unexpected(EngineSettings engine, RuntimeException defect) {
        LOG.log(Level.SEVERE, wordless(defect), () -> "Engine adapter failed engine=" + engine.code());
        String name = defect.getClass().getSimpleName();
        CallFacts facts = CallFacts.unknown(null, Duration.ZERO);
        return new EngineFailure.Unexpected("the adapter failed: " + name, facts);
    }

    /** Where it happened, without its message: that may quote what was being read. */
    private static Throwable wordless(RuntimeException defect) {
        Throwable shown = new IllegalStateException(defect.getClass().getName());
        shown.setStackTrace(defect.getStackTrace());
        return shown;
    }

    private static CallFacts unsent() {
        return CallFacts.unbilled(null, Duration.ZERO);
    }
}
