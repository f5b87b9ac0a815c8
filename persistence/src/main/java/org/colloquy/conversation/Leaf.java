package org.colloquy.conversation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One comparison of an attribute with values. A missing attribute fails it, unless MISSING is what it asks; values of
 * different JSON types are never equal and have no order.
 *
 * @param wanted String, BigDecimal, Boolean, Instant or {@link Age}, as many as the operator takes
 */
record Leaf(String attribute, Operator operator, List<Object> wanted) implements Condition {
    @Override
    public boolean holds(Subject subject, Instant now) {
        Object actual = actual(subject);
        if (actual == null) {
            return operator == Operator.MISSING;
        }
        return switch (operator) {
            case EXISTS -> true;
            case MISSING -> false;
            case EQ -> Comparison.same(actual, first());
            case NE -> !Comparison.same(actual, first());
            case IN -> among(actual);
            case NOT_IN -> !among(actual);
            case CONTAINS -> contains(actual);
            case AGE_LT, AGE_GT -> aged(actual, now);
            default -> ordered(actual);
        };
    }

    private boolean ordered(Object actual) {
        Integer order = Comparison.order(actual, first());
        if (order == null) {
            return false;
        }
        return switch (operator) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> order >= 0 && below(actual, wanted.get(1));
        };
    }

    private static boolean below(Object actual, Object high) {
        Integer order = Comparison.order(actual, high);
        return order != null && order <= 0;
    }

    private boolean among(Object actual) {
        for (Object one : wanted) {
            if (Comparison.same(actual, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(Object actual) {
        if (actual instanceof List<?> members) {
            return members.contains(first());
        }
        return actual instanceof String text
                && first() instanceof String part
                && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private boolean aged(Object actual, Instant now) {
        Instant edge = ((Age) first()).before(now);
        Instant at = (Instant) actual;
        return operator == Operator.AGE_LT ? at.isAfter(edge) : at.isBefore(edge);
    }

    /** The value, null when missing; an empty list is missing. */
    private Object actual(Subject subject) {
        Object value = subject.value(attribute);
        if (value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        return value instanceof Number n && !(n instanceof BigDecimal) ? new BigDecimal(n.toString()) : value;
    }

    private Object first() {
        return wanted.get(0);
    }

    @Override
    public String explain(Subject subject, Instant now) {
        Object actual = actual(subject);
        String asked = attribute + " " + operator + (wanted.isEmpty() ? "" : " " + asked());
        return actual == null ? asked + ": missing" : asked + ": actual " + shown(actual);
    }

    private String asked() {
        return operator.operands() == Operator.Operands.ONE ? Shown.value(first()) : Shown.list(wanted);
    }

    private String shown(Object actual) {
        boolean otherType = !wanted.isEmpty()
                && !(actual instanceof List)
                && wanted.stream().noneMatch(w -> w instanceof Age || Comparison.comparable(actual, w));
        return Shown.value(actual) + (otherType ? " (" + Shown.type(actual) + ")" : "");
    }
}
