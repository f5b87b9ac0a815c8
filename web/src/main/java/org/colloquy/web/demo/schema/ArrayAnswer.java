package org.colloquy.web.demo.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.web.demo.rules.Cut;
import tools.jackson.databind.JsonNode;

/** Makes an array: the fitting labels of an enum, telling sentences, or as few values as the schema wants. */
final class ArrayAnswer {

    private static final int USUAL = 3;
    private static final int MOST = 1000;

    private final SchemaAnswer answer;
    private final Question question;
    private final JsonNode items;
    private final int least;
    private final int most;

    ArrayAnswer(SchemaAnswer answer, Question question) {
        this.answer = answer;
        this.question = question;
        this.items = answer.resolve(question.schema().path("items"));
        this.least = Math.min(MOST, Nodes.whole(question.schema(), "minItems", 0));
        this.most = Nodes.whole(question.schema(), "maxItems", MOST);
    }

    Finding make(int depth) {
        if (items.path("enum").isArray() && !items.path("enum").isEmpty()) {
            return labels();
        }
        boolean sentences = SchemaType.of(items) == SchemaType.STRING
                && Stream.of("const", "format", "pattern", "minLength").noneMatch(items::has);
        List<JsonNode> made = sentences ? sentences() : new ArrayList<>();
        int wanted = Math.max(least, depth > USUAL ? 0 : Math.min(1, most));
        while (made.size() < wanted) {
            JsonNode value = answer.find(question.withSchema(items), depth + 1).value();
            made.add(Variation.of(value, items, made));
        }
        return Grounds.of(question).with(Nodes.MAKE.arrayNode().addAll(made));
    }

    private Finding labels() {
        Labels labels = new Labels(question, Nodes.list(items, "enum"));
        List<JsonNode> ranked = labels.ranked();
        int fitting = labels.areTopics() ? labels.fitting().size() : 1;
        int wanted = Math.min(most, Math.max(least, Math.max(1, fitting)));
        List<JsonNode> kept = ranked.stream().distinct().limit(wanted).collect(ArrayList::new, List::add, List::addAll);
        for (int i = 0; kept.size() < least; i++) {
            kept.add(ranked.get(i % ranked.size()));
        }
        Finding grounds = kept.isEmpty() ? Grounds.of(question) : Choices.grounds(question, labels, kept.get(0));
        return grounds.with(Nodes.MAKE.arrayNode().addAll(kept));
    }

    private List<JsonNode> sentences() {
        int limit = Nodes.whole(items, "maxLength", 200);
        Stream<String> telling = Stream.concat(
                Grounds.of(question).evidence().stream(),
                question.reading().transcript().ofCustomer().stream().map(s -> s.quote()));
        List<JsonNode> made = new ArrayList<>();
        telling.map(text -> Cut.at(text, limit))
                .distinct()
                .limit(Math.min(most, Math.max(USUAL, least)))
                .forEach(text -> made.add(Nodes.MAKE.stringNode(text)));
        return made;
    }
}
