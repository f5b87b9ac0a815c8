package org.colloquy.web.demo.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.web.demo.rules.Sentence;
import tools.jackson.databind.JsonNode;

/** Makes a number inside the bounds of a schema. */
final class Numbers {

    private static final Pattern AMOUNT = Pattern.compile(
            "[$€£₹]\\s?(\\d{1,7}(?:[.,]\\d{1,2})?)|(\\d{1,7}(?:\\.\\d{1,2})?) (?:dollars|euros|rupees)");

    private Numbers() {}

    static Finding pick(Question question) {
        Bounds bounds = Bounds.of(question.schema());
        BigDecimal wish = BigDecimal.valueOf(
                wish(question, bounds.low().doubleValue(), bounds.high().doubleValue()));
        BigDecimal number = bounds.fit(wish.setScale(2, RoundingMode.HALF_UP));
        boolean whole = SchemaType.of(question.schema()) == SchemaType.INTEGER;
        JsonNode node = whole && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                ? Nodes.MAKE.numberNode(number.longValue())
                : Nodes.MAKE.numberNode(number);
        return Grounds.of(question).with(node);
    }

    /** The number that the conversation suggests between two bounds; the lowest stands for "unknown" if it is off the scale. */
    static double wish(Question question, double lowest, double high) {
        double low = Scale.low(question.hint(), lowest, high);
        if (low > lowest && question.reading().transcript().isThin()) {
            return lowest;
        }
        double span = high - low;
        return switch (question.meaning()) {
            case CHURN -> low + span * question.reading().churn().share();
            case HEAT -> low + span * question.reading().heat().share();
            case AMOUNT -> amount(question).orElse(low);
            case COUNT -> low + Math.min(span, 1);
            case SENTIMENT -> low + span * (question.reading().mood().balance() + 1) / 2;
            default -> low + span * (question.reading().mood().stars() - 1) / 4;
        };
    }

    private static Optional<Double> amount(Question question) {
        for (Sentence sentence : question.reading().transcript().sentences()) {
            Matcher amount = AMOUNT.matcher(sentence.text());
            if (amount.find()) {
                String digits = amount.group(1) == null ? amount.group(2) : amount.group(1);
                return Optional.of(Double.valueOf(digits.replace(',', '.')));
            }
        }
        return Optional.empty();
    }
}
