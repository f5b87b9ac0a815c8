package org.colloquy.inference;

import java.util.Locale;
import org.colloquy.storage.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a provider says went wrong, out of the several shapes in use; absent parts are empty.
 *
 * @param code the provider's name for it, the innermost that is given
 * @param message in the provider's words; not fit to be shown as it is
 * @param flagged whether the error names reasons of moderation
 */
record ProviderError(String code, String type, String message, boolean flagged) {
    private static final ProviderError NONE = new ProviderError("", "", "", false);

    static ProviderError read(byte[] body) {
        try {
            JsonNode root = Json.MAPPER.readTree(body);
            return root == null ? NONE : of(root.isArray() ? root.path(0) : root);
        } catch (JacksonException notJson) {
            return NONE;
        }
    }

    /** @param root the whole answer: its {@code error}, else itself is the error */
    static ProviderError of(JsonNode root) {
        JsonNode error = root.has("error") ? root.path("error") : root;
        if (error.isString()) {
            return new ProviderError("", "", error.stringValue(), false);
        }
        String inner = text(error.path("innererror").path("code"));
        String message = text(error.path("message"));
        return new ProviderError(
                inner.isEmpty() ? text(error.path("code")) : inner,
                text(error.path("type")).isEmpty() ? text(error.path("status")) : text(error.path("type")),
                message.isEmpty() ? text(root.path("detail")) : message,
                error.path("metadata").has("reasons"));
    }

    private static String text(JsonNode node) {
        return node.isString() || node.isIntegralNumber() ? node.asString() : "";
    }

    /** Whether code or type is one of these words; case aside. */
    boolean named(String... words) {
        for (String word : words) {
            if (code.equalsIgnoreCase(word) || type.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the message has one of these phrases; case aside. */
    boolean says(String... phrases) {
        String lower = message.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
