package org.colloquy.web.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.colloquy.conversation.Channel;
import org.colloquy.queue.QueueSettings;
import org.colloquy.web.shell.Words;
import tools.jackson.databind.JsonNode;

/** Says in short words which conversations a queue takes. */
final class Conditions {
    private Conditions() {}

    static String of(QueueSettings queue, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(
                queue.channels().size() == Channel.values().length
                        ? words.of("channels.all")
                        : queue.channels().stream()
                                .map(c -> words.of("channel." + c))
                                .collect(Collectors.joining(", ")));
        if (queue.filter() != null && !queue.filter().source().isEmpty()) {
            parts.add(filter(queue.filter().source(), words));
        }
        return String.join(" · ", parts);
    }

    /** A filter as one line, as its author wrote it. */
    static String filter(JsonNode node, Words words) {
        for (String group : List.of("all", "any")) {
            if (node.has(group)) {
                return StreamSupport.stream(node.get(group).spliterator(), false)
                        .map(n -> n.has("attribute") ? leaf(n) : "(" + filter(n, words) + ")")
                        .collect(Collectors.joining(words.of("filter.join." + group)));
            }
        }
        return node.has("not") ? words.of("filter.not", filter(node.get("not"), words)) : leaf(node);
    }

    private static String leaf(JsonNode node) {
        JsonNode value = node.has("values") ? node.get("values") : node.path("value");
        String shown = value.isMissingNode() ? "" : " " + (value.isString() ? value.asString() : value.toString());
        return node.path("attribute").asString() + " " + node.path("op").asString() + shown;
    }
}
