package org.colloquy.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;

/**
 * Reads until when a provider asks us to stay away (B6 RATE). Of several times the latest counts: to come early costs a
 * refusal and often a longer wait.
 */
final class ToldWait {
    /** A header that tells more is taken for that: nobody means a longer pause, and a person can end the wait. */
    private static final Duration MOST = Duration.ofDays(31);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern PART = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12})?)(ns|us|µs|μs|ms|s|m|h|d)");
    private static final BigDecimal EPOCH_SECONDS = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal EPOCH_MILLIS = BigDecimal.valueOf(100_000_000_000L);
    private static final int MICROS = 6;
    private static final int MILLIS = 3;

    private final Instant now;
    private final Instant theirs;

    private ToldWait(List<Header> headers, Instant now) {
        this.now = now;
        Instant date = headers.stream()
                .filter(h -> h.getName().equalsIgnoreCase("Date"))
                .map(h -> date(h.getValue()))
                .findFirst()
                .orElse(null);
        this.theirs = date == null ? now : date;
    }

    /** Of a 429: whatever tells a time; null when nothing does. */
    static Instant ofThrottled(List<Header> headers, Instant now) {
        return new ToldWait(headers, now).latest(headers, true);
    }

    /** Of any other answer: only what is said to be about this one. Null when nothing is. */
    static Instant ofUnavailable(List<Header> headers, Instant now) {
        return new ToldWait(headers, now).latest(headers, false);
    }

    private Instant latest(List<Header> headers, boolean limits) {
        Instant latest = null;
        for (Header header : headers) {
            Instant told = told(header.getName().toLowerCase(Locale.ROOT), header.getValue(), limits);
            if (told != null && (latest == null || told.isAfter(latest))) {
                latest = told;
            }
        }
        Instant most = now.plus(MOST);
        return latest != null && latest.isAfter(most) ? most : latest;
    }

    private Instant told(String name, String header, boolean limits) {
        String value = header == null ? "" : header.strip();
        if (name.equals("retry-after")) {
            return NUMBER.matcher(value).matches() ? after(new BigDecimal(value)) : byTheirClock(date(value));
        }
        if (name.equals("retry-after-ms")) {
            return NUMBER.matcher(value).matches() ? after(new BigDecimal(value).movePointLeft(MILLIS)) : null;
        }
        return limits && isReset(name) ? reset(value) : null;
    }

    private static boolean isReset(String name) {
        return name.startsWith("x-ratelimit-reset")
                || name.equals("ratelimit-reset")
                || name.startsWith("anthropic-ratelimit-") && name.endsWith("-reset");
    }

    private Instant reset(String value) {
        if (NUMBER.matcher(value).matches()) {
            return number(new BigDecimal(value));
        }
        BigDecimal seconds = goDuration(value);
        return seconds != null ? after(seconds) : byTheirClock(date(value));
    }

    /** Seconds from now, or seconds or milliseconds since 1970: the size tells. */
    private Instant number(BigDecimal value) {
        if (value.compareTo(EPOCH_SECONDS) < 0) {
            return after(value);
        }
        BigDecimal seconds = value.compareTo(EPOCH_MILLIS) < 0 ? value : value.movePointLeft(MILLIS);
        return after(seconds.subtract(BigDecimal.valueOf(theirs.getEpochSecond())));
    }

    /** As Go writes durations: {@code 1m2.5s}, {@code 20ms}. In seconds; null when it is none. */
    private static BigDecimal goDuration(String value) {
        Matcher part = PART.matcher(value);
        BigDecimal seconds = BigDecimal.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            seconds = seconds.add(seconds(new BigDecimal(part.group(1)), part.group(2)));
            end = part.end();
        }
        return end > 0 && end == value.length() ? seconds : null;
    }

    private static BigDecimal seconds(BigDecimal amount, String unit) {
        return switch (unit) {
            case "ns" -> amount.movePointLeft(MICROS + MILLIS);
            case "ms" -> amount.movePointLeft(MILLIS);
            case "s" -> amount;
            case "m" -> amount.multiply(BigDecimal.valueOf(Duration.ofMinutes(1).toSeconds()));
            case "h" -> amount.multiply(BigDecimal.valueOf(Duration.ofHours(1).toSeconds()));
            case "d" -> amount.multiply(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()));
            default -> amount.movePointLeft(MICROS);
        };
    }

    private Instant after(BigDecimal seconds) {
        BigDecimal most = BigDecimal.valueOf(MOST.toSeconds());
        BigDecimal millis = seconds.min(most).movePointRight(MILLIS).setScale(0, RoundingMode.CEILING);
        return now.plusMillis(Math.max(0, millis.longValue()));
    }

    /** A date by the provider's clock. Where that clock is ahead of ours or behind, the later meaning counts. */
    private Instant byTheirClock(Instant date) {
        if (date == null) {
            return null;
        }
        Instant shifted = now.plus(Duration.between(theirs, date));
        return shifted.isAfter(date) ? shifted : date;
    }

    private static Instant date(String value) {
        try {
            return value.indexOf('T') > 0 && Character.isDigit(value.charAt(0))
                    ? OffsetDateTime.parse(value).toInstant()
                    : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
