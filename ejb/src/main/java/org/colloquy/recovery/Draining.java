package org.colloquy.recovery;

/** What the launcher may ask of the running application, as a management bean. */
public interface Draining {
    /**
     * Takes no more work and returns when nothing is in work, or when the time is up.
     *
     * @param mostMillis longest wait in milliseconds
     */
    void drain(long mostMillis);
}
