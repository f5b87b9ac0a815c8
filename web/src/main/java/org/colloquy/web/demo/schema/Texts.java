package org.colloquy.web.demo.schema;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.web.demo.rules.Cut;
import org.colloquy.web.demo.rules.Reading;
import org.colloquy.web.demo.rules.Sentence;
import org.colloquy.web.demo.rules.Summary;

/** Makes a string: by format, by pattern, or words that answer the question within the allowed length. */
final class Texts {

    private static final int USUAL = 600;

    private Texts() {}

    static Finding pick(Question question) {
        String format = Nodes.text(question.schema(), "format");
        String text = Formats.of(format, question.reading()).orElseGet(() -> free(question));
        return Grounds.of(question)
                .with(Nodes.MAKE.stringNode(Patterns.obey(question.schema(), text, question.reading())));
    }

    private static String free(Question question) {
        int most = Nodes.whole(question.schema(), "maxLength", USUAL);
        return padded(Cut.at(words(question, most), most), Nodes.whole(question.schema(), "minLength", 0));
    }

    private static String words(Question question, int most) {
        Reading reading = question.reading();
        return switch (question.meaning()) {
            case LANGUAGE -> reading.language();
            case DATE -> Formats.of("date", reading).orElseThrow();
            case TOPIC -> reading.topics().isEmpty() ? opening(reading) : topics(reading);
            case SENTIMENT -> reading.mood().sentiment().name().toLowerCase(Locale.ROOT);
            case SUMMARY -> Summary.of(reading, most);
            default -> about(question, most);
        };
    }

    private static String topics(Reading reading) {
        return reading.topics().entrySet().stream()
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static String about(Question question, int most) {
        return question.name().isEmpty()
                ? Summary.of(question.reading(), most)
                : question.reading().quotes().about(question.name()).stream()
                        .findFirst()
                        .orElseGet(() -> opening(question.reading()));
    }

    private static String opening(Reading reading) {
        return reading.transcript().ofCustomer().stream()
                .findFirst()
                .map(Sentence::quote)
                .orElse("Nothing was said.");
    }

    private static String padded(String text, int least) {
        return text.length() >= least ? text : text + " .".repeat((Math.min(least, 100_000) - text.length() + 1) / 2);
    }
}
