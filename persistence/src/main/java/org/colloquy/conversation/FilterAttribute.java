package org.colloquy.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes that every conversation can have, as filters name them. Others begin with a prefix and end in a name. */
public enum FilterAttribute {
    CHANNEL("channel", ValueKind.TEXT, names(Channel.values())),
    DIRECTION("direction", ValueKind.TEXT, names(Direction.values())),
    DURATION_SECONDS("durationSeconds", ValueKind.NUMBER, List.of()),
    STARTED_AT("startedAt", ValueKind.INSTANT, List.of()),
    LANGUAGE("language", ValueKind.TEXT, List.of()),
    QUEUE("queue", ValueKind.TEXT, List.of()),
    AGENT("agent", ValueKind.TEXT, List.of()),
    CUSTOMER("customer", ValueKind.TEXT, List.of()),
    TAGS("tags", ValueKind.LIST, List.of()),
    CONTENT_LENGTH("contentLength", ValueKind.NUMBER, List.of()),
    SEGMENT_COUNT("segmentCount", ValueKind.NUMBER, List.of()),
    TENANT("tenant", ValueKind.TEXT, List.of());

    /** Before the name of a custom attribute. */
    public static final String CUSTOM = "attributes.";

    /** Before the code of a custom field. */
    public static final String FIELD = "field.";

    private static final Map<String, FilterAttribute> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FilterAttribute::word, Function.identity()));

    private final String word;
    private final ValueKind kind;
    private final List<String> labels;

    FilterAttribute(String word, ValueKind kind, List<String> labels) {
        this.word = word;
        this.kind = kind;
        this.labels = labels;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Its name in a filter. */
    public String word() {
        return word;
    }

    public ValueKind kind() {
        return kind;
    }

    /** The only values that it can have; empty: any. */
    List<String> labels() {
        return labels;
    }

    /** The attribute of that name; null when there is none. */
    static FilterAttribute named(String word) {
        return BY_WORD.get(word);
    }
}
