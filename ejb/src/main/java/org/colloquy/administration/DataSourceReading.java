package org.colloquy.administration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.colloquy.job.DataSource;

/** Reads where a job's conversations come from. */
final class DataSourceReading {
    private static final int LONGEST_ID = 500;
    private static final List<String> OF_FULL =
            List.of("reprocess", "overwriteHuman", "from", "to", "order", "samplePercent", "externalIds");

    private DataSourceReading() {}

    /** Null, and noted, when it is absent or of no known type. */
    static DataSource read(Part job) {
        Part part = job.there("dataSource", job.part("dataSource"));
        if (part == null) {
            return null;
        }
        DataSource.Type type = part.there("type", part.choice("type", DataSource.Type.class));
        DataSource source = source(part, type);
        if (type != null) {
            fitting(part, source);
        }
        part.end();
        return type == null ? null : source;
    }

    private static DataSource source(Part part, DataSource.Type type) {
        return new DataSource(
                type,
                Codes.read(part, "queue"),
                part.choice("reprocess", DataSource.Reprocess.class),
                part.flag("overwriteHuman", false),
                instant(part, "from"),
                instant(part, "to"),
                part.choice("order", DataSource.Order.class),
                part.number("samplePercent", "0.0001", "100"),
                part.texts("externalIds", LONGEST_ID));
    }

    private static void fitting(Part part, DataSource source) {
        if (source.type() == DataSource.Type.QUEUE) {
            part.there("queue", source.queue());
            OF_FULL.stream()
                    .filter(name -> part.raw(name) != null)
                    .forEach(name -> part.refuse(name, "goes with the type FULL only"));
        } else if (source.queue() != null) {
            part.refuse("queue", "goes with the type QUEUE only");
        }
        if (source.from() != null && source.to() != null && !source.from().isBefore(source.to())) {
            part.refuse("from", "must be before to");
        }
        if (source.externalIds() != null && part.raw("externalIds").isEmpty()) {
            part.refuse("externalIds", "must not be empty; absent is all");
        }
    }

    private static Instant instant(Part part, String name) {
        String text = part.text(name, 40);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            part.refuse(name, "must be a date and time with its offset, such as 2026-03-01T00:00:00Z");
            return null;
        }
    }
}
