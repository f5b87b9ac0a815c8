package org.colloquy.inference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.engine.EngineSettings;
import org.colloquy.settings.EngineKeys;
import org.colloquy.settings.Secret;
import org.colloquy.settings.UnreadableSecret;

/** Calls engines beside the calling thread, and sees to it that whatever happens becomes a reply. */
@ApplicationScoped
public class EngineCaller {
    private static final Logger LOG = Logger.getLogger(EngineCaller.class.getName());

    private EngineAdapters adapters;
    private EngineKeys keys;
    private BoundedCall bounded;

    protected EngineCaller() {}

    @Inject
    public EngineCaller(EngineAdapters adapters, EngineKeys keys, BoundedCall bounded) {
        this.adapters = adapters;
        this.keys = keys;
        this.bounded = bounded;
    }

    /**
     * Asks an engine.
     *
     * @param encryptedKey as the engine stores it; null: it needs none
     * @return completes with the answer or the failure, never exceptionally
     */
    public CompletionStage<EngineReply> call(EngineSettings engine, byte[] encryptedKey, Question question) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            return bounded.run(() -> {
                        begun.set(true);
                        return reply(engine, encryptedKey, question);
                    })
                    .exceptionally(cut -> cut(begun.get()));
        } catch (RuntimeException rejected) {
            return CompletableFuture.completedStage(cut(begun.get()));
        }
    }

    /** The ceiling was reached, or the server had no thread for the call and it was not begun. */
    private static EngineReply cut(boolean begun) {
        if (!begun) {
            return new EngineFailure.Interrupted("this server has no thread left for the call", unsent());
        }
        Duration ceiling = Duration.ofSeconds(BoundedCall.CEILING_SECONDS);
        return new EngineFailure.TimedOut("cut by the server's own ceiling", CallFacts.unknown(null, ceiling));
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
