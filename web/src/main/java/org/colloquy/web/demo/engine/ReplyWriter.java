package org.colloquy.web.demo.engine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a reply to HTTP. */
final class ReplyWriter {

    private ReplyWriter() {}

    static void write(Reply reply, HttpServletResponse response) throws IOException {
        byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
