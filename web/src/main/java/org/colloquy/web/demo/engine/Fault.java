package org.colloquy.web.demo.engine;

import java.time.Duration;

/**
 * A fault that a share of the requests meets.
 *
 * @param type what happens
 * @param share above 0 and at most 1
 * @param retryAfterSeconds told with a 429
 */
record Fault(FaultType type, double share, int retryAfterSeconds) {

    /** Longer than any client waits. */
    static final Duration HANG = Duration.ofMinutes(15);

    /** Whether the {@code n}-th request (from 0) since the settings changed meets it: evenly spread, no dice. */
    boolean meets(long n) {
        return Math.floor((n + 1) * share + 1e-9) > Math.floor(n * share + 1e-9);
    }

    /** The reply of a fault that needs no answer, or null if the fault is one of the answer. */
    Reply reply() {
        return switch (type) {
            case RATE_LIMITED ->
                ErrorReply.of(429, "rate_limit_exceeded", "Rate limit reached; try again later.")
                        .withHeader("Retry-After", Integer.toString(retryAfterSeconds));
            case SERVER_ERROR -> ErrorReply.of(500, "server_error", "The server had an error.");
            case UNAUTHORIZED -> ErrorReply.of(401, "invalid_api_key", "Incorrect API key provided.");
            case HANG ->
                ErrorReply.of(504, "timeout", "The server took too long.").after(HANG);
            default -> null;
        };
    }

    /** The answer as this fault spoils it. */
    Completion spoil(Completion answer) {
        int tokens = TokenCount.of(answer.text());
        return switch (type) {
            case GARBLED -> answer.withText(garbled(answer.text()));
            case TRUNCATED -> answer.limited(Math.max(1, tokens / 2));
            case REFUSAL -> Completion.refusal(answer.request());
            default -> answer;
        };
    }

    /** Neither JSON nor anything that could be mended to JSON. */
    private static String garbled(String text) {
        int[] half = text.codePoints()
                .limit(text.codePointCount(0, text.length()) / 2)
                .toArray();
        String reversed =
                new StringBuilder(new String(half, 0, half.length)).reverse().toString();
        return "\u0000<<" + reversed.replace('{', '(').replace('}', ')') + "~~~";
    }
}
