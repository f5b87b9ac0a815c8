package org.colloquy.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.web.problem.Problem;

/** Keeps the doors: whoever is not known gets no further than what is open to all. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {
    private static final String API = "/api/v1";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Door door = Door.of(request);
        SafetyHeaders.set(response, door);
        if (door != Door.OPEN && Identity.in(request) == null) {
            refuse(request, response, door);
        } else if (request.getHeader("Authorization") == null && door != Door.OPEN && !SameOrigin.holds(request)) {
            Problem.of(403, "a change must come from the product's own pages").write(response);
        } else if (astray(Door.path(request))) {
            Problem.of(404, "there is no such address").write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Below /api but not in the API: no resource would answer, and programs want a problem rather than a page. */
    private static boolean astray(String path) {
        boolean below = path.equals("/api") || path.startsWith("/api/");
        return below && !path.startsWith(API + "/");
    }

    /** Says to a program that it is not known. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"colloquy\"");
        Problem.of(401, "send a valid token: Authorization: Bearer TOKEN").write(response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Door door) throws IOException {
        if (door == Door.PROGRAMS) {
            refuse(response);
            return;
        }
        String to = request.getContextPath() + Door.SIGN_IN_PAGE + "?to=" + wanted(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<partial-response><redirect url=\"" + to + "\"/></partial-response>");
        } else {
            response.sendRedirect(to);
        }
    }

    /** Where to go after signing in: the page that was asked for, if it was only asked for. */
    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "%2F";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
