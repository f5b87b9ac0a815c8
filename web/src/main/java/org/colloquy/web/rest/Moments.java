package org.colloquy.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.colloquy.storage.BadInput;

/** Instants in a query. */
final class Moments {
    private Moments() {}

    /** A day, which means its beginning in UTC, or a date and time with offset; null when there is none. */
    static Instant in(String name, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new BadInput(name, "must be a day or a date and time, like 2026-01-31 or 2026-01-31T09:30:00Z");
        }
    }
}
