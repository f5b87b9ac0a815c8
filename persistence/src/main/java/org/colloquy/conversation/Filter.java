package org.colloquy.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colloquy.storage.BadInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A condition over a conversation's attributes, as the contract writes it. Immutable. Read once into conditions that are
 * judged without looking at JSON again; kept as the JSON that the operator wrote, so that it is shown as written.
 */
public final class Filter {
    private final JsonNode source;
    private final Condition condition;

    private Filter(JsonNode source, Condition condition) {
        this.source = source;
        this.condition = condition;
    }

    /**
     * Reads a filter that was checked when it was saved; any code passes as a field's.
     *
     * @param source null or empty matches all
     * @throws BadInput if it is none
     */
    @JsonCreator
    public static Filter of(JsonNode source) {
        List<BadInput.Problem> problems = new ArrayList<>();
        return parse(source, "", code -> ValueKind.SCALAR, problems::add).orElseThrow(() -> new BadInput(problems));
    }

    /**
     * Reads a filter that somebody wrote, and reports everything that is wrong with it.
     *
     * @param path where it stands, as in {@code aiTasks[0].filter}
     * @param fields the kind of value of the field of a code; null when there is no such field
     * @return empty when anything was reported
     */
    public static Optional<Filter> parse(
            JsonNode source, String path, Function<String, ValueKind> fields, Consumer<BadInput.Problem> problems) {
        JsonNode written = source == null ? NullNode.instance : source;
        return new FilterReader(fields, problems).read(written, path).map(c -> new Filter(written, c));
    }

    /** The filter as it was written. */
    @JsonValue
    public JsonNode source() {
        return source;
    }

    /**
     * Whether a conversation passes, and if not, why.
     *
     * @param now for ages
     */
    public FilterVerdict judge(Subject subject, Instant now) {
        return condition.holds(subject, now) ? FilterVerdict.PASS : FilterVerdict.fail(condition.explain(subject, now));
    }

    /** What it is made of, for those who say it in another language than Java. */
    Condition condition() {
        return condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter f && f.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
