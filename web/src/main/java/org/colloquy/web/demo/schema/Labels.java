package org.colloquy.web.demo.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.web.demo.rules.Reading;
import org.colloquy.web.demo.rules.Topics;
import org.colloquy.web.demo.rules.Words;
import tools.jackson.databind.JsonNode;

/** The labels of an enum, ranked by how well they fit a conversation. */
final class Labels {

    private static final double FALLBACK = 0.5;

    private final Question question;
    private final List<JsonNode> options;
    private final Optional<Concept> concept;
    private final Map<JsonNode, Double> fits = new HashMap<>();

    Labels(Question question, List<JsonNode> options) {
        this.question = question;
        this.options = options;
        this.concept = Concept.of(options.stream().map(Labels::words).toList());
        options.forEach(option -> fits.computeIfAbsent(option, this::judge));
    }

    /** The labels name subjects, not degrees of one thing. */
    boolean areTopics() {
        return concept.isEmpty();
    }

    /** Best first; ties in the order of the schema, but from a place that depends on the content if nothing fits at all. */
    List<JsonNode> ranked() {
        List<JsonNode> turned = isBlank() ? turned() : options;
        return turned.stream()
                .sorted(Comparator.comparingDouble(this::fit).reversed())
                .toList();
    }

    /** The labels that something in the content speaks for, best first. */
    List<JsonNode> fitting() {
        return ranked().stream().filter(option -> fit(option) > FALLBACK).toList();
    }

    private boolean isBlank() {
        return options.stream().allMatch(option -> fit(option) == 0);
    }

    private List<JsonNode> turned() {
        int by = question.dice() % options.size();
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get((i + by) % options.size()))
                .toList();
    }

    private double fit(JsonNode option) {
        return fits.get(option);
    }

    private double judge(JsonNode option) {
        Words label = words(option);
        Reading reading = question.reading();
        boolean unknown = !option.isString() || Concept.isUnknown(label);
        if (unknown) {
            return reading.transcript().isThin() ? 100 : option.isNull() ? -1 : FALLBACK / 2;
        }
        double topic = concept.isPresent() ? 0 : Topics.fit(option.stringValue(), reading);
        double byConcept = concept.map(c -> c.fit(label, question)).orElse(0.0);
        return Math.max(topic + byConcept, Concept.isOther(label) ? FALLBACK : 0);
    }

    private static Words words(JsonNode option) {
        return option.isString() ? Words.ofName(option.stringValue()) : Words.of("");
    }
}
