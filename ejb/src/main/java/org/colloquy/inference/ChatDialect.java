package org.colloquy.inference;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.Provider;

/**
 * In what the providers of chat completions differ.
 *
 * @param home endpoint when none is configured; null: there must be one
 * @param version path that is put before the provider's own when the endpoint has none; empty: none
 * @param outputLimit how the output limit is called: newer models of OpenAI refuse {@code max_tokens}, most compatible
 *     servers know nothing else
 * @param keyHeader header that carries the key
 * @param keyPrefix what stands before the key
 */
record ChatDialect(String home, String version, String outputLimit, String keyHeader, String keyPrefix) {
    private static final String COMPLETIONS = "/chat/completions";
    private static final String BEARER = "Bearer ";
    private static final String AUTHORIZATION = "Authorization";
    private static final Map<Provider, ChatDialect> ALL = new EnumMap<>(Map.of(
            Provider.OPENAI_COMPATIBLE,
            new ChatDialect(null, "", "max_tokens", AUTHORIZATION, BEARER),
            Provider.OPENAI,
            new ChatDialect("https://api.openai.com/v1", "/v1", "max_completion_tokens", AUTHORIZATION, BEARER),
            Provider.AZURE_OPENAI,
            new ChatDialect(null, "/openai/v1", "max_completion_tokens", "api-key", ""),
            Provider.OLLAMA,
            new ChatDialect("http://127.0.0.1:11434", "/v1", "max_tokens", AUTHORIZATION, BEARER)));

    static Map<Provider, ChatDialect> all() {
        return ALL;
    }

    static ChatDialect of(Provider provider) {
        return ALL.get(provider);
    }

    /** The endpoint that counts; null when there is none. */
    String endpoint(EngineSettings engine) {
        String given = engine.endpoint();
        return given == null || given.isBlank() ? home : given.strip();
    }

    /** Where to post to: the endpoint with the provider's path, a query of the endpoint kept behind. */
    URI address(String endpoint) {
        URI base = URI.create(endpoint);
        String path = base.getRawPath() == null ? "" : base.getRawPath().replaceAll("/+$", "");
        if (path.isEmpty()) {
            path = version;
        }
        if (!path.endsWith(COMPLETIONS)) {
            path += COMPLETIONS;
        }
        String query = base.getRawQuery() == null ? "" : '?' + base.getRawQuery();
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + path + query);
    }
}
