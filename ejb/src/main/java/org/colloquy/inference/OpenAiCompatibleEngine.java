package org.colloquy.inference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.engine.EndpointGuard;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.Provider;
import org.colloquy.settings.Secret;

/** Speaks chat completions, the protocol that OpenAI made and nearly every server knows. */
@ApplicationScoped
public class OpenAiCompatibleEngine implements AiEngine {
    private HttpExchange http;
    private InstantSource clock;

    protected OpenAiCompatibleEngine() {}

    @Inject
    public OpenAiCompatibleEngine(HttpExchange http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Set<Provider> providers() {
        return ChatDialect.all().keySet();
    }

    @Override
    public EngineReply complete(EngineRequest request) {
        ChatDialect dialect = ChatDialect.of(request.engine().provider());
        String endpoint = dialect.endpoint(request.engine());
        Optional<String> objection = EndpointGuard.objection(endpoint);
        if (objection.isPresent()) {
            return denied(objection.get());
        }
        try {
            return read(http.post(call(request, dialect, endpoint)), request);
        } catch (ExchangeFailed lost) {
            return lost.failure();
        }
    }

    private static EngineFailure denied(String objection) {
        boolean forbidden = objection.equals(EndpointGuard.FORBIDDEN);
        DenialReason reason = forbidden ? DenialReason.FORBIDDEN_ADDRESS : DenialReason.WRONG_ENDPOINT;
        return new EngineFailure.Denied(reason, "the endpoint " + objection, CallFacts.unbilled(null, Duration.ZERO));
    }

    private static HttpCall call(EngineRequest request, ChatDialect dialect, String endpoint) {
        EngineSettings engine = request.engine();
        return new HttpCall(
                dialect.address(endpoint),
                headers(request, dialect),
                ChatBody.of(request, dialect.outputLimit()),
                Duration.ofSeconds(engine.connectTimeoutSeconds()),
                Duration.ofSeconds(engine.requestTimeoutSeconds()));
    }

    private static Map<String, String> headers(EngineRequest request, ChatDialect dialect) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        Secret key = request.key();
        if (key != null) {
            headers.put(dialect.keyHeader(), dialect.keyPrefix() + key.value());
        }
        String correlation = request.question().correlationId();
        if (correlation != null) {
            headers.put("X-Correlation-Id", correlation.replaceAll("[^\\x21-\\x7e]", "_"));
        }
        return headers;
    }

    private EngineReply read(HttpAnswer answer, EngineRequest request) {
        if (!answer.succeeded()) {
            return failed(answer, answer.status(), request);
        }
        EngineReply reply = ChatAnswer.read(answer);
        int within = reply instanceof EngineFailure.Garbled ? ChatAnswer.statusWithin(answer) : 0;
        return within == 0 ? reply : failed(answer, within, request);
    }

    private EngineFailure failed(HttpAnswer answer, int status, EngineRequest request) {
        ProviderError error = ProviderError.read(answer.body());
        CallFacts facts = CallFacts.unbilled(answer.status(), answer.latency());
        String detail = new SafeDetail(request).of(status, error);
        return new ErrorAnswer(status, answer.headers(), error, facts, clock.instant()).failure(detail);
    }
}
