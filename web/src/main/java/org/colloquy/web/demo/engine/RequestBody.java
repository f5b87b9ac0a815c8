package org.colloquy.web.demo.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the body of an HTTP request up to a limit. */
final class RequestBody {

    /** More than the largest conversation (5 MiB) with the longest prompt needs. */
    static final int LIMIT = 16 << 20;

    private RequestBody() {}

    /** The body as UTF-8. {@link RejectedRequest} with 413 if it is larger than {@link #LIMIT}. */
    static String read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RejectedRequest(413, "request_too_large", "the body is larger than " + LIMIT + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
