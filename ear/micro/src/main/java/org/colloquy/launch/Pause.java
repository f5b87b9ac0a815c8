package org.colloquy.launch;

import java.util.concurrent.locks.LockSupport;

/** Waiting between two looks at something that tells nobody when it is ready. */
final class Pause {
    private Pause() {}

    static void of(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
