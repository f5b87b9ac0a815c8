package org.colloquy.job;

/**
 * When a job works.
 *
 * @param type continuously, by hand, or by cron
 * @param cron five fields, for {@code CRON}
 * @param window hours of the day in which it works; null: all day
 * @param timeZone IANA zone of cron, window and the days of a continuous job's runs
 */
public record Schedule(Type type, String cron, Window window, String timeZone) {
    /** The three kinds of schedule. */
    public enum Type {
        CONTINUOUS,
        MANUAL,
        CRON
    }

    /** Hours of the day, {@code HH:mm}; {@code from} after {@code to} passes midnight. */
    public record Window(String from, String to) {}

    public Schedule {
        timeZone = timeZone == null ? "UTC" : timeZone;
    }
}
