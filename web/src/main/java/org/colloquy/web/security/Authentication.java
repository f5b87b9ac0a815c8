package org.colloquy.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who asks: by the token of a program, else by the session of a person. Whoever shows a token is
 * judged by it alone, even when a session would do. Nobody is refused here: the {@link Gate} does that.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    @Inject
    private ApiToken token;

    @Inject
    private SignInForm form;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (form.isPosted(request)) {
            return answer(request, response);
        }
        if (Door.of(request) == Door.OPEN) {
            return context.doNothing();
        }
        Optional<Identity> who = who(request);
        who.ifPresent(identity -> identity.keepIn(request));
        return who.map(w -> context.notifyContainerAboutLogin(
                        w.name(), Set.of(w.role().name())))
                .orElseGet(() -> unknown(response, context));
    }

    /** What the container itself protects never comes to the gate: it would answer nothing at all. */
    private static AuthenticationStatus unknown(HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            Gate.refuse(response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException("a refusal could not be written", e);
        }
    }

    private Optional<Identity> who(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return form.signedIn(request);
        }
        return token.isIn(header) ? Optional.of(Identity.TOKEN) : Optional.empty();
    }

    private AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            form.answer(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException("the answer to a sign-in could not be written", e);
        }
    }
}
