package org.colloquy.web.demo.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer before it is put into the shape of the protocol.
 *
 * @param request what was asked
 * @param text the answer's text, or the words of a refusal
 * @param finishReason stop or length
 * @param refused the text is a refusal
 */
record Completion(ChatRequest request, String text, String finishReason, boolean refused) {

    private static final String RELEASE = "-2026-06";

    /** The answer within the request's limit of tokens. */
    static Completion of(ChatRequest request, String text) {
        return new Completion(request, text, "stop", false).limited(request.maxTokens());
    }

    static Completion refusal(ChatRequest request) {
        return new Completion(request, "I can't help with that.", "stop", true);
    }

    /** The same answer, cut if it has more tokens than that. */
    Completion limited(int tokens) {
        return TokenCount.of(text) <= tokens
                ? this
                : new Completion(request, TokenCount.cut(text, tokens), "length", refused);
    }

    Completion withText(String other) {
        return new Completion(request, other, finishReason, refused);
    }

    Reply reply(Instant now) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", "chatcmpl-" + UUID.nameUUIDFromBytes(seed())).put("object", "chat.completion");
        body.put("created", now.getEpochSecond());
        body.put("model", request.model().endsWith(RELEASE) ? request.model() : request.model() + RELEASE);
        choice(body.putArray("choices").addObject());
        int prompt = TokenCount.of(request);
        int answer = TokenCount.of(text);
        body.putObject("usage")
                .put("prompt_tokens", prompt)
                .put("completion_tokens", answer)
                .put("total_tokens", prompt + answer);
        return Reply.of(body);
    }

    private void choice(ObjectNode choice) {
        ObjectNode message = choice.put("index", 0).putObject("message").put("role", "assistant");
        message.put("content", refused ? null : text).put("refusal", refused ? text : null);
        choice.putNull("logprobs").put("finish_reason", finishReason);
    }

    private byte[] seed() {
        return (request.conversation().hashCode() + text).getBytes(StandardCharsets.UTF_8);
    }
}
