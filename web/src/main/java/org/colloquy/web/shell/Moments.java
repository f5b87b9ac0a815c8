package org.colloquy.web.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes instants and lengths for people.
 *
 * @param zone the reader's
 * @param now the moment of the page
 */
record Moments(ZoneId zone, Instant now) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss z", Locale.ENGLISH);

    /** A day's time when it is today, else day and time; another year's is a date. */
    String local(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (there.toLocalDate().equals(today)) {
            return CLOCK.format(there);
        }
        return there.getYear() == today.getYear() ? DAY.format(there) : DATE.format(there);
    }

    /** To the second, in the reader's zone and in UTC. */
    String full(Instant at) {
        String utc = FULL.format(at.atZone(ZoneId.of("UTC")));
        return zone.normalized().equals(ZoneOffset.UTC) ? utc : FULL.format(at.atZone(zone)) + " · " + utc;
    }

    /** A length in its two largest units: {@code 45 s}, {@code 3 min 20 s}, {@code 2 h 5 min}, {@code 3 d 4 h}. */
    static String length(Duration length) {
        long s = Math.max(0, length.toSeconds());
        if (s < 60) {
            return s + " s";
        }
        if (s < 3600) {
            return two(s / 60, "min", s % 60, "s");
        }
        return s < 86_400 ? two(s / 3600, "h", s % 3600 / 60, "min") : two(s / 86_400, "d", s % 86_400 / 3600, "h");
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }

    /** A length in its largest unit. */
    static String roughly(Duration length) {
        long s = Math.max(0, length.toSeconds());
        if (s < 60) {
            return s + " s";
        }
        return s < 3600 ? s / 60 + " min" : s < 86_400 ? s / 3600 + " h" : s / 86_400 + " d";
    }

    /** Minutes and seconds, as a player shows them. */
    static String player(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds % 3600 / 60, seconds % 60);
    }
}
