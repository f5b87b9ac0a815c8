package org.colloquy.inference;

import java.time.Instant;
import java.util.List;
import org.apache.hc.core5.http.Header;

/**
 * An answer that says no, and which failure that is (B6). What the provider names counts before the status: many answer
 * 400 for what is no fault of the request's form.
 *
 * @param status of HTTP, or the one told inside an answer of 200
 * @param now when it came, which times are told against
 */
record ErrorAnswer(int status, List<Header> headers, ProviderError error, CallFacts facts, Instant now) {
    private static final int SERVER_ERRORS = 500;
    private static final int REDIRECTS = 300;
    private static final int CLIENT_ERRORS = 400;

    EngineFailure failure(String detail) {
        if (status >= SERVER_ERRORS) {
            return unreachable(detail);
        }
        if (refused()) {
            return new EngineFailure.Refused(detail, facts);
        }
        DenialReason denied = denied();
        if (denied != null) {
            return new EngineFailure.Denied(denied, detail, facts);
        }
        if (tooLarge()) {
            return new EngineFailure.TooLarge(detail, facts);
        }
        return byStatus(detail);
    }

    private EngineFailure byStatus(String detail) {
        return switch (status) {
            case 429 -> new EngineFailure.Throttled(detail, ToldWait.ofThrottled(headers, now), facts);
            case 408, 425 -> unreachable(detail);
            case 400, 415, 422 -> new EngineFailure.Misconfigured(detail, facts);
            default ->
                error.named("overloaded_error", "server_error")
                        ? unreachable(detail)
                        : new EngineFailure.Unexpected(detail, facts);
        };
    }

    private EngineFailure unreachable(String detail) {
        return new EngineFailure.Unreachable(detail, ToldWait.ofUnavailable(headers, now), facts);
    }

    private boolean refused() {
        return error.flagged()
                || error.named(
                        "content_filter",
                        "content_policy_violation",
                        "ResponsibleAIPolicyViolation",
                        "moderation_blocked",
                        "prohibited_content");
    }

    private DenialReason denied() {
        if (noCredit()) {
            return DenialReason.NO_CREDIT;
        }
        if (status == 401 || status != 429 && badKey()) {
            return DenialReason.BAD_KEY;
        }
        if (status != 429 && noModel()) {
            return DenialReason.MODEL_NOT_FOUND;
        }
        boolean moved = status >= REDIRECTS && status < CLIENT_ERRORS;
        if (moved || status == 404 || status == 405 || status == 410) {
            return DenialReason.WRONG_ENDPOINT;
        }
        return status == 403 ? DenialReason.FORBIDDEN : null;
    }

    private boolean noCredit() {
        return status == 402
                || error.named(
                        "insufficient_quota",
                        "billing_hard_limit_reached",
                        "billing_not_active",
                        "insufficient_balance");
    }

    private boolean badKey() {
        return error.named("invalid_api_key", "authentication_error", "API_KEY_INVALID")
                || error.says("api key not valid", "incorrect api key", "invalid api key");
    }

    private boolean noModel() {
        return error.named("model_not_found", "model_not_available", "DeploymentNotFound")
                || status == 404 && error.says("model", "deployment")
                || status == 400 && error.says("not a valid model", "unknown model", "invalid model name");
    }

    private boolean tooLarge() {
        if (status == 429) {
            return error.named("request_too_large") || error.says("request too large");
        }
        return status == 413
                || error.named("context_length_exceeded", "exceed_context_size_error", "request_too_large")
                || error.named("string_above_max_length", "max_tokens_exceeded")
                || (status == 400 || status == 422) && saysTooLong();
    }

    private boolean saysTooLong() {
        return error.says(
                "maximum context length",
                "context length",
                "context window",
                "context size",
                "prompt is too long",
                "input is too long",
                "too many input tokens",
                "input token count",
                "reduce the length of the messages",
                "tokens must have less than",
                "inputs tokens + max_new_tokens");
    }
}
