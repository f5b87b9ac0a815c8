package org.colloquy.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens on SIGINT, SIGTERM and SIGHUP. Handling them here means that no shutdown hook runs before everything has
 * stopped in its order.
 */
final class Farewell {
    private static final int START_SECONDS = 14;
    private static final int ALL_SECONDS = 27;

    private final Colloquy colloquy;
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();

    private Farewell(Colloquy colloquy) {
        this.colloquy = colloquy;
    }

    /** From now on the process ends in order, within 30 seconds and with code 0, when it is asked to. */
    static Farewell arrange(Colloquy colloquy) throws CannotStart {
        var farewell = new Farewell(colloquy);
        Signals.handle(farewell::begin);
        return farewell;
    }

    /** Before this a stop waits for the start to end: a half-made schema would be worse than a late stop. */
    void allow() {
        started.countDown();
    }

    boolean isBegun() {
        return begun.get();
    }

    private void begin() {
        if (begun.getAndSet(true)) {
            return;
        }
        start(this::insist, "farewell-limit");
        start(this::stop, "farewell");
    }

    /** The thread that signals come in on has no context class loader, and the server needs one. */
    private static void start(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setContextClassLoader(Farewell.class.getClassLoader());
        thread.start();
    }

    private void stop() {
        Console.say("Colloquy is stopping");
        try {
            if (started.await(START_SECONDS, TimeUnit.SECONDS)) {
                colloquy.stop();
            } else {
                colloquy.stopDatabase();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Console.say("Colloquy has stopped");
        Runtime.getRuntime().halt(0);
    }

    private void insist() {
        Pause.of(TimeUnit.SECONDS.toMillis(ALL_SECONDS));
        Console.warn("Colloquy did not stop in time and is cut off");
        colloquy.stopDatabase();
        Runtime.getRuntime().halt(0);
    }
}
