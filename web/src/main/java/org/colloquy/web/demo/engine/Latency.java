package org.colloquy.web.demo.engine;

import java.time.Duration;

/**
 * How long an answer takes.
 *
 * @param min milliseconds, from 0
 * @param max milliseconds, at least {@code min} and at most ten minutes
 */
record Latency(int min, int max) {

    static final Latency USUAL = new Latency(300, 900);
    static final int LONGEST = 600_000;

    /** The same time for the same request. */
    Duration of(String request) {
        return Duration.ofMillis(min + Math.floorMod(request.hashCode() * 0x9E3779B1, max - min + 1));
    }
}
