package org.colloquy.inference;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Cuts one call when its time is over. The client's own time-outs bound each wait for bytes, not the whole: an answer
 * that drips could take for ever.
 */
final class Deadline implements Runnable {
    private final Cancellable call;
    private final long startedAt = System.nanoTime();
    private volatile boolean passed;
    private ScheduledFuture<?> timer;

    Deadline(Cancellable call) {
        this.call = call;
    }

    /** One thread for all: cutting a call closes a socket and waits for nothing. */
    static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "engine-call-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    void start(ScheduledThreadPoolExecutor timers, Duration after) {
        try {
            timer = timers.schedule(this, after.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            call.cancel();
        }
    }

    @Override
    public void run() {
        passed = true;
        call.cancel();
    }

    boolean passed() {
        return passed;
    }

    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
