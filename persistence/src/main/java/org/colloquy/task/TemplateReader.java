package org.colloquy.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Splits one template into literal text and variables. A variable stands on one line: {@code {{ name }}}. */
final class TemplateReader {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int NAME_SHOWN = 60;

    private final String text;
    private final Function<String, String> fault;
    private final List<Function<PromptSubject, String>> parts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** @param fault what is wrong with a variable of that name; gives null when nothing is */
    TemplateReader(String text, Function<String, String> fault) {
        this.text = text;
        this.fault = fault;
    }

    List<Function<PromptSubject, String>> read() {
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            literal(at, open);
            at = variable(open);
        }
        literal(at, text.length());
        return parts;
    }

    /** What is wrong, one sentence each. */
    List<String> faults() {
        return faults;
    }

    private void literal(int from, int to) {
        String literal = text.substring(from, to);
        if (!literal.isEmpty()) {
            parts.add(s -> literal);
        }
    }

    /** @return where the text after the variable begins */
    private int variable(int open) {
        int begin = open + OPEN.length();
        int close = text.indexOf(CLOSE, begin);
        String inside = close < 0 ? null : text.substring(begin, close);
        if (inside == null || inside.contains(OPEN) || inside.indexOf('\n') >= 0 || inside.indexOf('\r') >= 0) {
            faults.add("the braces at " + position(open) + " are not closed by }} on the same line");
            return begin;
        }
        String name = inside.strip();
        Optional<Function<PromptSubject, String>> named = PromptVariable.named(name);
        String wrong = named.isEmpty() ? "there is no such variable" : fault.apply(name);
        if (wrong != null) {
            String known = named.isEmpty() ? "; there are " + PromptVariable.words() : "";
            faults.add("{{" + shown(name) + "}} at " + position(open) + ": " + wrong + known);
        }
        named.ifPresent(parts::add);
        return close + CLOSE.length();
    }

    private static String shown(String name) {
        return name.length() <= NAME_SHOWN ? name : name.substring(0, NAME_SHOWN) + "…";
    }

    /** Line and column, both from 1; columns count characters. */
    private String position(int at) {
        String before = text.substring(0, at).replace("\r\n", "\n").replace('\r', '\n');
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return line + ":" + (1 + before.codePointCount(lineStart, before.length()));
    }
}
