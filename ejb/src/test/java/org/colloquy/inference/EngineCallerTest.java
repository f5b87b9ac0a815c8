package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.engine.Provider;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.money.Tokens;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Outcome;
import org.colloquy.settings.EngineKeys;
import org.colloquy.settings.Secret;
import org.colloquy.settings.UnreadableSecret;
import org.colloquy.task.Prompt;
import org.colloquy.usage.CallStatus;
import org.junit.jupiter.api.Test;

class EngineCallerTest {
    private static final Question QUESTION = new Question(new Prompt("s", "c", "i"), null, null, 1, null);
    private static final CallFacts FACTS =
            new CallFacts(CallStatus.ANSWERED, 200, Duration.ofMillis(1), "m", Tokens.of(1, 1), true);

    private record Scripted(Set<Provider> providers, Function<EngineRequest, EngineReply> script) implements AiEngine {
        @Override
        public EngineReply complete(EngineRequest request) {
            return script.apply(request);
        }
    }

    private static final class NoKeys extends EngineKeys {
        @Override
        public Secret open(byte[] stored) {
            throw new UnreadableSecret("the environment variable X that holds the key is not set");
        }
    }

    private static EngineReply call(Function<EngineRequest, EngineReply> script, Provider provider, byte[] key)
            throws Exception {
        EngineAdapters adapters = new EngineAdapters(List.of(new Scripted(Set.of(Provider.OPENAI), script)));
        return new EngineCaller(adapters, new NoKeys(), new BoundedCall())
                .call(Engines.of(provider, "http://h", "m", StructuredOutput.JSON_SCHEMA), key, QUESTION)
                .toCompletableFuture()
                .get();
    }

    @Test
    void picksTheAdapterOfTheProvider() throws Exception {
        EngineReply reply =
                call(request -> new EngineAnswer(request.engine().model(), "stop", FACTS), Provider.OPENAI, null);
        assertThat(((EngineAnswer) reply).text()).isEqualTo("m");
    }

    @Test
    void aProviderWithoutAdapterIsSaid() throws Exception {
        EngineFailure reply = (EngineFailure) call(request -> null, Provider.GEMINI, null);
        assertThat(reply.error()).isEqualTo(ErrorClass.CONFIGURATION);
        assertThat(reply.detail()).contains("GEMINI");
        assertThat(reply.outcome(Instant.EPOCH)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void anUnreadableKeyBlocksTheEngineByName() throws Exception {
        EngineFailure.Denied reply = (EngineFailure.Denied) call(request -> null, Provider.OPENAI, new byte[1]);
        assertThat(reply.reason()).isEqualTo(DenialReason.KEY_UNREADABLE);
        assertThat(reply.detail()).contains("variable X");
        assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
    }

    @Test
    void aDefectOfAnAdapterIsInternalAndShowsNoText() throws Exception {
        EngineFailure reply = (EngineFailure) call(
                request -> {
                    throw new IllegalStateException("content of a customer");
                },
                Provider.OPENAI,
                null);
        assertThat(reply.error()).isEqualTo(ErrorClass.INTERNAL);
        assertThat(reply.detail()).isEqualTo("the adapter failed: IllegalStateException");
        assertThat(reply.outcome(Instant.EPOCH)).isInstanceOf(Outcome.Retryable.class);
    }

    @Test
    void twoAdaptersOfOneProviderAreRefused() {
        AiEngine one = new Scripted(Set.of(Provider.OPENAI), r -> null);
        AiEngine two = new Scripted(Set.of(Provider.OLLAMA, Provider.OPENAI), r -> null);
        assertThatThrownBy(() -> new EngineAdapters(List.of(one, two))).hasMessageContaining("OPENAI");
    }

    private static EngineFailure through(BoundedCall bounded) throws Exception {
        EngineAdapters adapters = new EngineAdapters(
                List.of(new Scripted(Set.of(Provider.OPENAI), r -> new EngineAnswer("x", "stop", FACTS))));
        return (EngineFailure) new EngineCaller(adapters, new NoKeys(), bounded)
                .call(Engines.of(Provider.OPENAI, "http://h", "m", StructuredOutput.JSON_SCHEMA), null, QUESTION)
                .toCompletableFuture()
                .get();
    }

    @Test
    void aServerWithoutAThreadDefersUnbilled() throws Exception {
        EngineFailure reply = through(new BoundedCall() {
            @Override
            public CompletionStage<EngineReply> run(Supplier<EngineReply> call) {
                throw new RejectedExecutionException("full");
            }
        });
        assertThat(reply).isInstanceOf(EngineFailure.Interrupted.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
        assertThat(reply.outcome(Instant.EPOCH)).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void theCeilingIsATimeOutOfUnknownCost() throws Exception {
        EngineFailure reply = through(new BoundedCall() {
            @Override
            public CompletionStage<EngineReply> run(Supplier<EngineReply> call) {
                call.get();
                return CompletableFuture.failedStage(new TimeoutException());
            }
        });
        assertThat(reply).isInstanceOf(EngineFailure.TimedOut.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.ASSUMED);
    }
}
