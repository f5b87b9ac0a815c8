package org.colloquy.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/**
 * Makes time-ordered 64-bit ids: 41 bits of milliseconds since 2024-01-01 UTC, 10 bits of node number, 12 bits of
 * sequence (B15). Ids of one node ascend strictly, also when its clock steps back. A node makes at most 4,096 ids a
 * millisecond; beyond that the ids run ahead of the clock.
 */
public final class Ids {
    private static final long EPOCH = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final int NODE_BITS = 10;
    private static final int SEQUENCE_BITS = 12;

    private final InstantSource clock;
    private final IntSupplier node;
    private long last;

    /** @param node number of this node; its lowest 10 bits go into every id */
    public Ids(InstantSource clock, int node) {
        this(clock, () -> node);
    }

    /** @param node gives the number of this node, which must not change; asked for with every id */
    public Ids(InstantSource clock, IntSupplier node) {
        this.clock = clock;
        this.node = node;
    }

    /** The next id; greater than every one before it from this node. */
    public synchronized long next() {
        long bits = (long) (node.getAsInt() & ((1 << NODE_BITS) - 1)) << SEQUENCE_BITS;
        long tick = (clock.millis() - EPOCH) << SEQUENCE_BITS;
        last = Math.max(last + 1, tick);
        return (last >> SEQUENCE_BITS) << (NODE_BITS + SEQUENCE_BITS) | bits | last & ((1 << SEQUENCE_BITS) - 1);
    }

    /** The smallest id that could be made at that instant; where a day's partition begins. */
    public static long floor(Instant at) {
        return Math.max(0, at.toEpochMilli() - EPOCH) << (NODE_BITS + SEQUENCE_BITS);
    }

    /** When an id was made, to the millisecond. */
    public static Instant madeAt(long id) {
        return Instant.ofEpochMilli((id >> (NODE_BITS + SEQUENCE_BITS)) + EPOCH);
    }
}
