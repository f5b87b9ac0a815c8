package org.colloquy.web.demo.schema;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Picks one of the values that an enum allows. */
final class Choices {

    private Choices() {}

    static Finding pick(Question question) {
        List<JsonNode> options = Nodes.list(question.schema(), "enum");
        if (options.isEmpty()) {
            return Texts.pick(question);
        }
        if (options.stream().anyMatch(JsonNode::isNumber)) {
            return Grounds.of(question).with(nearest(question, options));
        }
        Labels labels = new Labels(question, options);
        JsonNode best = labels.ranked().get(0);
        return grounds(question, labels, best).with(best);
    }

    static Finding grounds(Question question, Labels labels, JsonNode picked) {
        return labels.areTopics() && picked.isString()
                ? Grounds.about(picked.stringValue(), question.reading())
                : Grounds.of(question);
    }

    private static JsonNode nearest(Question question, List<JsonNode> options) {
        List<JsonNode> numbers = options.stream().filter(JsonNode::isNumber).toList();
        OptionalDouble low = numbers.stream().mapToDouble(JsonNode::doubleValue).min();
        OptionalDouble high =
                numbers.stream().mapToDouble(JsonNode::doubleValue).max();
        double wish = Numbers.wish(question, low.getAsDouble(), high.getAsDouble());
        return numbers.stream()
                .min(Comparator.comparingDouble(n -> Math.abs(n.doubleValue() - wish)))
                .orElseThrow();
    }
}
