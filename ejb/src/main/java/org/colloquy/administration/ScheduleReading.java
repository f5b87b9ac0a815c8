package org.colloquy.administration;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.colloquy.job.DataSource;
import org.colloquy.job.Schedule;

/** Reads when a job works. */
final class ScheduleReading {
    private ScheduleReading() {}

    /**
     * A job without one takes its queue as it comes, or waits to be started.
     *
     * @param source the job's source; null: not known, and told elsewhere
     */
    static Schedule read(Part job, DataSource.Type source) {
        Part part = job.part("schedule");
        Schedule.Type usual = source == DataSource.Type.QUEUE ? Schedule.Type.CONTINUOUS : Schedule.Type.MANUAL;
        if (part == null) {
            return new Schedule(usual, null, null, null);
        }
        Schedule.Type type = part.there("type", part.choice("type", Schedule.Type.class));
        Schedule schedule =
                new Schedule(type, cron(part, type), window(part.part("window")), Zones.read(part, "timeZone"));
        if (type != null && source != null) {
            fitting(part, type, source);
        }
        part.end();
        return schedule;
    }

    private static void fitting(Part part, Schedule.Type type, DataSource.Type source) {
        boolean continuous = type == Schedule.Type.CONTINUOUS;
        if (source == DataSource.Type.QUEUE && !continuous) {
            part.refuse("type", "must be CONTINUOUS, for the job's data source is a queue");
        }
        if (source == DataSource.Type.FULL && continuous) {
            part.refuse("type", "must be MANUAL or CRON, for the job's data source is the full scan");
        }
    }

    private static String cron(Part part, Schedule.Type type) {
        String cron = part.text("cron", 200);
        if (type == Schedule.Type.CRON && part.raw("cron") == null) {
            part.refuse("cron", "is missing: five fields, such as 0 3 * * *");
        }
        if (cron != null && type != null && type != Schedule.Type.CRON) {
            part.refuse("cron", "goes with the type CRON only");
        }
        if (cron != null) {
            meaning(part, cron);
        }
        return cron;
    }

    private static void meaning(Part part, String cron) {
        try {
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX))
                    .parse(cron)
                    .validate();
        } catch (IllegalArgumentException e) {
            part.refuse("cron", "must be five fields (minute hour day month weekday): " + e.getMessage());
        }
    }

    private static Schedule.Window window(Part part) {
        if (part == null) {
            return null;
        }
        String from = part.there("from", time(part, "from"));
        String to = part.there("to", time(part, "to"));
        if (from != null && from.equals(to)) {
            part.refuse("to", "must differ from from; all day is no window at all");
        }
        part.end();
        return new Schedule.Window(from, to);
    }

    private static String time(Part part, String name) {
        String text = part.text(name, 5);
        try {
            if (text != null && text.length() == 5) {
                LocalTime.parse(text);
                return text;
            }
        } catch (DateTimeException e) {
            part.refuse(name, "must be a time from 00:00 to 23:59, such as 22:00");
            return null;
        }
        if (text != null) {
            part.refuse(name, "must be a time of the form HH:mm, such as 22:00");
        }
        return null;
    }
}
