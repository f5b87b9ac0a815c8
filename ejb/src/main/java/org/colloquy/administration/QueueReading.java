package org.colloquy.administration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.EventType;
import org.colloquy.queue.QueueSettings;

/** Reads a processing queue. */
final class QueueReading {
    /** Changed content is analysed at most six hours after its first event (B1.5): longer rest makes no sense. */
    private static final int LONGEST_REST = 21_600;

    private QueueReading() {}

    static QueueSettings read(Part part, KnownFields fields) {
        QueueSettings queue = new QueueSettings(
                Codes.own(part),
                Codes.name(part),
                part.flag("enabled", true),
                ScopeReading.read(part),
                some(part, "channels", part.choices("channels", Channel.class)),
                events(part),
                quiet(part.part("quietSeconds")),
                Filters.read(part, "filter", fields.anybodysKinds()));
        part.end();
        return queue;
    }

    private static List<EventType> events(Part part) {
        List<EventType> events = some(part, "events", part.choices("events", EventType.class));
        if (events != null && events.contains(EventType.DELETED)) {
            part.refuse("events", "must not hold DELETED: what is deleted is not processed");
        }
        return events;
    }

    private static <T> List<T> some(Part part, String name, List<T> list) {
        if (list != null && part.raw(name).isEmpty()) {
            part.refuse(name, "must not be empty; a queue that shall collect nothing is disabled");
        }
        return list;
    }

    private static Map<Channel, Integer> quiet(Part part) {
        if (part == null) {
            return null;
        }
        Map<Channel, Integer> quiet = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            Integer seconds = part.whole(channel.name(), 0, LONGEST_REST);
            if (seconds != null) {
                quiet.put(channel, seconds);
            }
        }
        part.end();
        return quiet;
    }
}
