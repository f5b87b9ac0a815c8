package org.colloquy.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.administration.SignIn;

/** Takes the form of the page to sign in, and remembers in the session who did. */
@ApplicationScoped
public class SignInForm {
    /** Where the form is posted to. */
    static final String PATH = "/j_security_check";

    private static final String USER = "org.colloquy.user";

    @Inject
    private SignIn signIn;

    boolean isPosted(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getRequestURI().endsWith(PATH);
    }

    /** Answers the form: on to where the person wanted to go, or back to the page with what went wrong. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignIn.Verdict verdict = SameOrigin.holds(request) ? judge(request) : SignIn.Verdict.WRONG;
        String to = target(request.getParameter("to"));
        if (verdict == SignIn.Verdict.WELCOME) {
            remember(request);
            response.sendRedirect(request.getContextPath() + to);
            return;
        }
        String why = verdict == SignIn.Verdict.LOCKED ? "&locked=true" : "";
        response.sendRedirect(request.getContextPath() + Door.SIGN_IN_PAGE + "?error=true" + why + "&to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private SignIn.Verdict judge(HttpServletRequest request) {
        String name = request.getParameter("j_username");
        String password = request.getParameter("j_password");
        boolean whole = name != null && password != null && !name.isBlank();
        return whole ? signIn.tryWith(name.strip(), password.toCharArray()) : SignIn.Verdict.WRONG;
    }

    /** A new id: who planted the old one does not know it. */
    private static void remember(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(USER, request.getParameter("j_username").strip());
    }

    /** Within the application only, so that the form sends nobody elsewhere. */
    static String target(String to) {
        boolean own = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
        return own && to.chars().noneMatch(Character::isISOControl) ? to : "/";
    }

    /** Who is signed in, with the rights that he has now. */
    Optional<Identity> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER))
                .flatMap(signIn::account)
                .map(Identity::of);
    }
}
