package org.colloquy.journal;

import java.util.List;
import java.util.stream.Stream;

/** How much a line of the journal matters, least first. */
public enum JournalLevel {
    DEBUG,
    INFO,
    WARN,
    ERROR;

    /** This level and those that matter more. */
    public List<JournalLevel> andAbove() {
        return Stream.of(values()).filter(level -> level.compareTo(this) >= 0).toList();
    }
}
