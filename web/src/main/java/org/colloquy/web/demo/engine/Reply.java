package org.colloquy.web.demo.engine;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the demo engine sends back.
 *
 * @param status HTTP status
 * @param headers beyond the content type
 * @param body JSON
 * @param delay how long the reply is kept back, from the arrival of the request
 */
record Reply(int status, Map<String, String> headers, JsonNode body, Duration delay) {

    Reply {
        headers = Map.copyOf(headers);
    }

    static Reply of(JsonNode body) {
        return new Reply(200, Map.of(), body, Duration.ZERO);
    }

    Reply after(Duration other) {
        return new Reply(status, headers, body, other);
    }

    Reply withHeader(String name, String value) {
        return new Reply(status, Map.of(name, value), body, delay);
    }
}
