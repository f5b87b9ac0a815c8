package org.colloquy.web.rest;

import java.time.Instant;
import org.colloquy.journal.JournalLevel;
import org.colloquy.journal.JournalLine;

/** A line of a run's log. */
record LogAnswer(
        Instant at, JournalLevel level, String run, String record, String tenant, String node, String message) {
    static LogAnswer of(JournalLine line) {
        return new LogAnswer(
                line.at(),
                line.level(),
                Id.of(line.run()),
                Id.of(line.record()),
                line.tenant(),
                line.node(),
                line.message());
    }
}
