package org.colloquy.admission;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The right to have one call in flight. Given back once, however often it is closed. */
public final class Permit implements AutoCloseable {
    private final Semaphore[] from;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Permit(Semaphore... from) {
        this.from = from.clone();
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            for (Semaphore semaphore : from) {
                semaphore.release();
            }
        }
    }
}
