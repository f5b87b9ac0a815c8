package org.colloquy.web.demo.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The completions call of the demo engine. The answer is made at once and kept back without a thread. */
@WebServlet(urlPatterns = "/demo-engine/v1/chat/completions", asyncSupported = true)
public class CompletionsServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(CompletionsServlet.class.getName());

    @Inject
    transient DemoEngine engine;

    @Inject
    transient InstantSource clock;

    @Resource
    transient ManagedScheduledExecutorService scheduler;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long arrived = clock.millis();
        Reply reply = reply(request);
        long left = reply.delay().toMillis() - (clock.millis() - arrived);
        if (left <= 0) {
            ReplyWriter.write(reply, response);
        } else {
            later(request.startAsync(), reply, left);
        }
    }

    private Reply reply(HttpServletRequest request) throws IOException {
        try {
            return engine.complete(request.getHeader("Authorization"), RequestBody.read(request));
        } catch (RejectedRequest e) {
            return e.reply();
        }
    }

    private void later(AsyncContext exchange, Reply reply, long millis) {
        exchange.setTimeout(0);
        try {
            scheduler.schedule(() -> send(exchange, reply), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            send(exchange, ErrorReply.of(503, "unavailable", "The server is stopping."));
        }
    }

    private static void send(AsyncContext exchange, Reply reply) {
        try {
            ReplyWriter.write(reply, (HttpServletResponse) exchange.getResponse());
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.FINE, "The client of the demo engine has gone", e);
        } finally {
            complete(exchange);
        }
    }

    private static void complete(AsyncContext exchange) {
        try {
            exchange.complete();
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "The exchange was over already", e);
        }
    }
}
