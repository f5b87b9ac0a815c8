package org.colloquy.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who may ask for an address at all. */
enum Door {
    /** Anybody: health, what the page to sign in needs, and the demo engine, which has a key of its own. */
    OPEN,
    /** Programs with a token, and whoever is signed in; refused by a problem. */
    PROGRAMS,
    /** People who are signed in; others are sent to sign in. */
    PEOPLE;

    static final String SIGN_IN_PAGE = "/signin.xhtml";

    private static final List<String> TO_ALL = List.of(
            "/health", "/demo-engine/v1", "/jakarta.faces.resource", SIGN_IN_PAGE, SignInForm.PATH, "/favicon.ico");
    private static final List<String> TO_PROGRAMS = List.of("/api", "/metrics", "/openapi", "/demo-engine");

    static Door of(HttpServletRequest request) {
        return of(path(request));
    }

    /** @param path decoded, within the application */
    static Door of(String path) {
        if (TO_ALL.stream().anyMatch(p -> under(path, p))) {
            return OPEN;
        }
        return TO_PROGRAMS.stream().anyMatch(p -> under(path, p)) ? PROGRAMS : PEOPLE;
    }

    private static boolean under(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }

    /** The path as the container matched it: decoded and without path parameters, so that no spelling passes a door. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
