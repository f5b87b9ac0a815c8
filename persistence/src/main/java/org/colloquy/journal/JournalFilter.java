package org.colloquy.journal;

/**
 * Which lines are shown: those of a run or of a record; null is any, except that one of the two must be given.
 *
 * @param level the least one shown
 * @param text that the message contains
 */
public record JournalFilter(Long run, Long record, JournalLevel level, String text) {
    public JournalFilter {
        if (run == null && record == null) {
            throw new IllegalArgumentException("the journal is read by run or by record");
        }
    }
}
