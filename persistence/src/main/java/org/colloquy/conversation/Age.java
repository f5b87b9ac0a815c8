package org.colloquy.conversation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long ago: an ISO-8601 duration as a filter writes it, such as {@code P30D}, {@code P1W}, {@code PT36H} or
 * {@code P1Y2M}. Years and months are those of the calendar, in UTC.
 */
record Age(Period days, Duration time, String written) {
    private static final int MOST_YEARS = 1000;

    /** Reads one; null when the text is none, is negative or is over 1,000 years. */
    static Age parse(String text) {
        try {
            int t = text.indexOf('T');
            Period days = t == 1 ? Period.ZERO : Period.parse(t < 0 ? text : text.substring(0, t));
            Duration time = t < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(t));
            return sensible(days, time) ? new Age(days, time, text) : null;
        } catch (DateTimeException | ArithmeticException | StringIndexOutOfBoundsException e) {
            return null;
        }
    }

    private static boolean sensible(Period days, Duration time) {
        boolean negative = days.getYears() < 0 || days.getMonths() < 0 || days.getDays() < 0 || time.isNegative();
        long years = days.toTotalMonths() / 12 + days.getDays() / 365 + time.toDays() / 365;
        return !negative && years <= MOST_YEARS;
    }

    /** The instant that is this long before another. */
    Instant before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(days).minus(time).toInstant();
    }

    @Override
    public String toString() {
        return written;
    }
}
