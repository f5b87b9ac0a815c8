package org.colloquy.web.security;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What browsers must not do with an answer. Pages bring a policy of their own for scripts, with a nonce; two policies
 * hold both, so this one only says for pages who may frame them.
 */
final class SafetyHeaders {
    private SafetyHeaders() {}

    static void set(HttpServletResponse response, Door door) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Content-Security-Policy",
                door == Door.PROGRAMS ? "default-src 'none'; frame-ancestors 'none'" : "frame-ancestors 'none'");
        if (door != Door.OPEN) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
