package org.colloquy.web.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.settings.Node;
import org.colloquy.settings.ServerSettings;
import org.colloquy.storage.BadInput;

/**
 * Brings the demo to life at a start: configuration first, then a handful of conversations at once, then one after another,
 * so that the console moves. A second start goes on where the first one stopped. Waits for the schema, without a thread.
 */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final int AT_ONCE = 6;
    private static final Duration PACE = Duration.ofMillis(1500);
    private static final Duration SOON = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Deque<DemoConversation> outstanding = new ArrayDeque<>();
    private volatile boolean stopped;

    @Inject
    Node node;

    @Inject
    ServerSettings server;

    @Inject
    DemoSetup setup;

    @Inject
    DemoArrivals arrivals;

    @Resource
    ManagedScheduledExecutorService scheduler;

    void begin(String contextPath) {
        DemoEndpoint endpoint = DemoEndpoint.of(server, contextPath);
        later(SOON, () -> prepare(endpoint));
    }

    void stop() {
        stopped = true;
    }

    private void prepare(DemoEndpoint endpoint) {
        if (!node.isRegistered()) {
            later(SOON, () -> prepare(endpoint));
            return;
        }
        setup.followPort(endpoint);
        if (server.demo()) {
            setup.fillIfEmpty(endpoint);
            feed(endpoint);
        }
    }

    private void feed(DemoEndpoint endpoint) {
        if (setup.isThere(endpoint)) {
            outstanding.clear();
            outstanding.addAll(arrivals.outstanding());
            LOG.log(Level.INFO, "The demo begins conversations={0}", outstanding.size());
            later(Duration.ZERO, () -> send(AT_ONCE));
        }
    }

    /** One is taken off the list only when it is in, so that a database that is away costs no conversation. */
    private void send(int count) {
        for (int i = 0; i < count && !outstanding.isEmpty(); i++) {
            send(outstanding.peek());
            outstanding.poll();
        }
        if (!outstanding.isEmpty()) {
            later(PACE, () -> send(1));
        }
    }

    private void send(DemoConversation conversation) {
        try {
            arrivals.send(conversation);
        } catch (BadInput e) {
            LOG.log(
                    Level.WARNING,
                    "A demo conversation does not fit what is configured tenant={0} externalId={1}",
                    new Object[] {conversation.tenant(), conversation.externalId()});
        }
    }

    private void later(Duration wait, Runnable step) {
        if (!stopped) {
            scheduler.schedule(() -> tryOut(step), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tryOut(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The demo waits, a step failed and is tried again", e);
            later(AFTER_FAILURE, step);
        }
    }
}
