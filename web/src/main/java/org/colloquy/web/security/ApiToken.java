package org.colloquy.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.colloquy.settings.AdministratorSettings;

/** The deployment's bearer token. Compared so that the time tells nothing; without one set, none is good. */
@ApplicationScoped
public class ApiToken {
    private static final String SCHEME = "bearer ";

    private Optional<String> token = Optional.empty();

    protected ApiToken() {}

    @Inject
    public ApiToken(AdministratorSettings settings) {
        token = settings.apiToken();
    }

    /** Whether an {@code Authorization} header carries it. */
    boolean isIn(String header) {
        if (token.isEmpty() || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        return MessageDigest.isEqual(bytes(header.substring(SCHEME.length()).strip()), bytes(token.get()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
