package org.colloquy.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.conversation.Content;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldType;
import org.colloquy.field.ValueFlag;
import org.colloquy.field.ValueState;
import tools.jackson.databind.JsonNode;

/** Types the values of one answer, which its schema has let pass, and checks their quotes against the content (B10). */
final class AssignmentMaker {
    private static final int MOST_QUOTES = 20;

    private final Content content;
    private final boolean instructionLike;
    private Quotes quotes;

    AssignmentMaker(Content content) {
        this.content = content;
        this.instructionLike = InstructionLike.in(content);
    }

    Assignment make(GivenOutput given, CustomField field) {
        Set<ValueFlag> flags = EnumSet.noneOf(ValueFlag.class);
        if (instructionLike) {
            flags.add(ValueFlag.INSTRUCTION_LIKE);
        }
        boolean known = !given.shape().meansUnknown(given.value());
        Object value = known ? value(given, flags) : null;
        String explanation = explanation(given.explanation());
        List<String> evidence = given.output().evidence() ? evidence(given.evidence(), flags) : List.of();
        return new Assignment(
                field, known ? ValueState.KNOWN : ValueState.UNKNOWN, value, explanation, evidence, flags);
    }

    private static Object value(GivenOutput given, Set<ValueFlag> flags) {
        JsonNode value = given.value();
        FieldType type = given.shape().type();
        return switch (type) {
            case INTEGER, DECIMAL -> number(value.decimalValue());
            case CHOICE -> value.stringValue();
            case MULTI_CHOICE -> value.valueStream().map(JsonNode::stringValue).toList();
            case DATE -> Leniency.date(value.stringValue());
            case TEXT ->
                cut(WellFormed.text(value.stringValue()), given.shape().field().maxLength(), flags);
            case BOOLEAN -> value.booleanValue();
        };
    }

    private static BigDecimal number(BigDecimal given) {
        BigDecimal places =
                given.scale() > Numerals.PLACES ? given.setScale(Numerals.PLACES, RoundingMode.HALF_EVEN) : given;
        BigDecimal bare = places.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String cut(String text, Integer most, Set<ValueFlag> flags) {
        if (most == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        flags.add(ValueFlag.CUT);
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String explanation(JsonNode given) {
        boolean text = given != null && given.isString() && !given.stringValue().isBlank();
        return text ? WellFormed.text(given.stringValue().strip()) : null;
    }

    private List<String> evidence(JsonNode given, Set<ValueFlag> flags) {
        List<String> held = new ArrayList<>();
        for (String quote : quoted(given)) {
            if (held.size() < MOST_QUOTES && quotes().hold(quote) && !held.contains(quote)) {
                held.add(quote);
            } else if (!quotes().hold(quote)) {
                flags.add(ValueFlag.UNVERIFIED);
            }
        }
        return held;
    }

    private static List<String> quoted(JsonNode given) {
        if (given == null) {
            return List.of();
        }
        List<String> all = given.isString()
                ? List.of(given.stringValue())
                : given.valueStream().map(JsonNode::stringValue).toList();
        return all.stream()
                .filter(q -> !q.isBlank())
                .map(q -> WellFormed.text(q.strip()))
                .toList();
    }

    /** Made at the first quote only: most tasks ask for none. */
    private Quotes quotes() {
        if (quotes == null) {
            quotes = new Quotes(content);
        }
        return quotes;
    }
}
