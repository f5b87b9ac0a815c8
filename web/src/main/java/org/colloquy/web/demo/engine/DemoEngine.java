package org.colloquy.web.demo.engine;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * From request to reply, without HTTP, threads or chance: the same request yields the same answer after the same delay.
 * Faults are played by a counter that begins anew with every change of the settings. Safe for many threads.
 */
final class DemoEngine {

    /** Tokens of a request and the answer that is asked for. */
    static final int CONTEXT = 64_000;

    static final List<String> MODELS = List.of("demo-1", "demo-1-mini");

    private record State(EngineSettings settings, AtomicLong requests) {}

    private final InstantSource clock;
    private final AtomicReference<State> state =
            new AtomicReference<>(new State(EngineSettings.USUAL, new AtomicLong()));

    DemoEngine(InstantSource clock) {
        this.clock = clock;
    }

    /** Answers one completion; {@code authorization} is the header's value or null. Never throws for bad input. */
    Reply complete(String authorization, String body) {
        State now = state.get();
        try {
            authorize(now.settings(), authorization);
            return answer(now, body);
        } catch (RejectedRequest e) {
            return e.reply();
        }
    }

    private Reply answer(State now, String body) {
        ChatRequest request = RequestReader.read(body);
        requireRoom(request);
        long n = now.requests().getAndIncrement();
        Fault fault = now.settings().fault().filter(f -> f.meets(n)).orElse(null);
        Reply broken = fault == null ? null : fault.reply();
        if (broken != null) {
            return broken;
        }
        Completion answer = Completion.of(request, Composer.compose(request));
        Completion sent = fault == null ? answer : fault.spoil(answer);
        return sent.reply(clock.instant()).after(now.settings().latency().of(body));
    }

    private static void requireRoom(ChatRequest request) {
        int tokens = TokenCount.of(request);
        if (tokens > CONTEXT) {
            throw new RejectedRequest(
                    400,
                    "context_length_exceeded",
                    "This model's maximum context length is " + CONTEXT + " tokens, but the messages have " + tokens
                            + ".");
        }
    }

    private static void authorize(EngineSettings settings, String authorization) {
        if (settings.apiKey()
                .filter(key -> !("Bearer " + key).equals(authorization))
                .isPresent()) {
            throw new RejectedRequest(401, "invalid_api_key", "Incorrect API key provided.");
        }
    }

    Reply models() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("object", "list");
        ArrayNode data = body.putArray("data");
        MODELS.forEach(
                id -> data.addObject().put("id", id).put("object", "model").put("owned_by", "colloquy"));
        return Reply.of(body);
    }

    EngineSettings settings() {
        return state.get().settings();
    }

    /** Changes the settings by a document. {@link RejectedRequest} if it is malformed. */
    EngineSettings change(String document) {
        return state.updateAndGet(old -> new State(SettingsDocument.apply(old.settings(), document), new AtomicLong()))
                .settings();
    }
}
