package org.colloquy.queue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.EventType;
import org.colloquy.conversation.Filter;
import org.colloquy.tenant.Scope;

/**
 * What is configured of a processing queue, as the configuration document shows it.
 *
 * @param scope which tenants it serves
 * @param channels which channels; absent: all
 * @param events which events; absent: CONTENT_READY and CONTENT_REPLACED
 * @param quietSeconds seconds of rest after changed content, by channel; a channel that is absent has its own default (B1.5)
 * @param filter which conversations; null: all
 */
public record QueueSettings(
        String code,
        String name,
        Boolean enabled,
        Scope scope,
        List<Channel> channels,
        List<EventType> events,
        Map<Channel, Integer> quietSeconds,
        Filter filter) {
    public QueueSettings {
        name = name == null ? code : name;
        enabled = enabled == null || enabled;
        scope = scope == null ? Scope.UNRESTRICTED : scope;
        channels = channels == null ? List.of(Channel.values()) : List.copyOf(channels);
        events = events == null ? List.of(EventType.CONTENT_READY, EventType.CONTENT_REPLACED) : List.copyOf(events);
        quietSeconds = quietSeconds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(quietSeconds));
    }

    /** How long changed content of a channel rests before it is due. */
    public Duration quiet(Channel channel) {
        Integer seconds = quietSeconds.get(channel);
        return seconds == null ? channel.quiet() : Duration.ofSeconds(seconds);
    }
}
