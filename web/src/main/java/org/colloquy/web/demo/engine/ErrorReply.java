package org.colloquy.web.demo.engine;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replies in the shape of OpenAI's error object. */
final class ErrorReply {

    private ErrorReply() {}

    static Reply of(int status, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", type(status))
                .putNull("param")
                .put("code", code);
        return new Reply(status, Map.of(), body, Duration.ZERO);
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 429 -> "rate_limit_error";
            default -> status >= 500 ? "server_error" : "invalid_request_error";
        };
    }
}
