package org.colloquy.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Does for many callers at once what each asked for alone: while one caller carries out a batch, the asks of the others
 * gather for the next. Nobody waits for a timer; alone, a caller is served at once.
 *
 * @param <T> what is asked for
 */
final class Grouped<T> {
    private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock leading = new ReentrantLock();
    private final Consumer<List<T>> work;
    private final int most;

    private record Waiting<T>(List<T> items, CompletableFuture<Void> done) {}

    /**
     * @param work carries out a batch, whole or not at all
     * @param most asks in one batch; a single ask may be larger
     */
    Grouped(int most, Consumer<List<T>> work) {
        this.most = most;
        this.work = work;
    }

    /** Returns when it is done; throws what the batch threw. */
    void submit(List<T> items) {
        Waiting<T> mine = new Waiting<>(items, new CompletableFuture<>());
        queue.add(mine);
        lead();
        try {
            mine.done().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the group's work failed", e.getCause());
        }
    }

    /** Whoever gets the lock serves all; one who adds while it is held is seen by the look after its release. */
    private void lead() {
        while (!queue.isEmpty() && leading.tryLock()) {
            try {
                serve(batch());
            } finally {
                leading.unlock();
            }
        }
    }

    private List<Waiting<T>> batch() {
        List<Waiting<T>> batch = new ArrayList<>();
        int size = 0;
        while (size < most && !queue.isEmpty()) {
            Waiting<T> next = queue.poll();
            batch.add(next);
            size += next.items().size();
        }
        return batch;
    }

    private void serve(List<Waiting<T>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            work.accept(batch.stream().flatMap(w -> w.items().stream()).toList());
            batch.forEach(w -> w.done().complete(null));
        } catch (RuntimeException | Error e) { // nobody may be left waiting
            batch.forEach(w -> w.done().completeExceptionally(e));
        }
    }
}
