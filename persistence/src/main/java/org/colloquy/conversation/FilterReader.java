package org.colloquy.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colloquy.storage.BadInput;
import tools.jackson.databind.JsonNode;

/** Reads the groups of one filter. Goes on after a mistake, so that all of them are reported at once, each with its path. */
final class FilterReader {
    static final int MOST_DEPTH = 20;
    static final int MOST_CONDITIONS = 500;
    private static final Set<String> GROUPS = Set.of("all", "any", "not");

    private final Function<String, ValueKind> fields;
    private final Consumer<BadInput.Problem> problems;
    private int reported;
    private int conditions;

    FilterReader(Function<String, ValueKind> fields, Consumer<BadInput.Problem> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The whole filter; empty when anything was reported. */
    Optional<Condition> read(JsonNode source, String path) {
        Condition condition = source.isNull() ? new Condition.All(List.of()) : condition(source, path, 1);
        if (conditions > MOST_CONDITIONS) {
            report(path, "has " + conditions + " conditions, at most " + MOST_CONDITIONS + " are taken");
        }
        return reported == 0 ? Optional.of(condition) : Optional.empty();
    }

    private Condition condition(JsonNode node, String path, int depth) {
        conditions++;
        if (!node.isObject()) {
            return wrong(path, "must be an object: all, any or not, or attribute, op and value");
        }
        if (depth > MOST_DEPTH) {
            return wrong(path, "is nested deeper than " + MOST_DEPTH + " levels");
        }
        if (node.isEmpty()) {
            return new Condition.All(List.of());
        }
        return node.propertyStream().map(Map.Entry::getKey).anyMatch(GROUPS::contains)
                ? group(node, path, depth)
                : new LeafReader(node, path, fields, this::report).read();
    }

    private Condition group(JsonNode node, String path, int depth) {
        if (node.size() > 1) {
            return wrong(path, "a group has one property only: all, any or not");
        }
        if (node.has("not")) {
            return new Condition.Not(condition(node.get("not"), at(path, "not"), depth + 1));
        }
        String word = node.has("all") ? "all" : "any";
        List<Condition> parts = parts(node.get(word), at(path, word), depth + 1);
        return word.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private List<Condition> parts(JsonNode list, String path, int depth) {
        List<Condition> parts = new ArrayList<>();
        if (!list.isArray()) {
            wrong(path, "must be a list of conditions");
        } else {
            for (int i = 0; i < list.size() && conditions <= MOST_CONDITIONS; i++) {
                parts.add(condition(list.get(i), path + "[" + i + "]", depth));
            }
        }
        return parts;
    }

    private Condition wrong(String path, String message) {
        report(path, message);
        return new Condition.All(List.of());
    }

    private void report(String path, String message) {
        reported++;
        problems.accept(new BadInput.Problem(path, message));
    }

    /** The path of a property. */
    static String at(String path, String property) {
        return path.isEmpty() ? property : path + "." + property;
    }
}
