package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.task.DecisionStatus;
import org.colloquy.web.shell.Words;

/** Says in a sentence why a task has come to no value (B3, B6). */
@Named
@RequestScoped
public class Reasons {
    /** How a filter's verdict names a failing leaf and what the conversation has instead. */
    private static final Pattern LEAF = Pattern.compile("([^():;]+): actual ([^;]*)", Pattern.DOTALL);

    /** How it names alternatives of which none holds. */
    private static final Pattern NONE_OF = Pattern.compile("none of \\((.*)\\)", Pattern.DOTALL);

    @Inject
    private Words words;

    protected Reasons() {}

    Reasons(Words words) {
        this.words = words;
    }

    /**
     * The sentence of a decision or execution.
     *
     * @param reason a skip reason, waiting reason or error class; null: the state says it all
     * @param detail in the pipeline's words; null without
     */
    public String sentence(DecisionStatus status, String reason, String detail) {
        if (reason == null) {
            return words.of("decision." + status);
        }
        String key = prefix(status) + reason;
        if (detail == null || detail.isBlank() || !words.has(key + ".detail")) {
            return words.of(words.has(key) ? key : "decision." + status, reason);
        }
        return words.has(key + ".leaf") ? verdict(key, detail) : words.of(key + ".detail", detail);
    }

    private String verdict(String key, String detail) {
        Matcher leaf = LEAF.matcher(detail);
        if (leaf.matches()) {
            return words.of(key + ".leaf", leaf.group(1), leaf.group(2));
        }
        Matcher none = NONE_OF.matcher(detail);
        if (!none.matches()) {
            return words.of(key + ".detail", detail);
        }
        String asked = Arrays.stream(none.group(1).split("; "))
                .map(LEAF::matcher)
                .map(one -> one.matches() ? words.of("filter.leaf", one.group(1), one.group(2)) : one.replaceAll("$0"))
                .collect(Collectors.joining(words.of("filter.or")));
        return words.of(key + ".none", asked);
    }

    /** The same in a word or two, for a state's tag; null without. */
    public String brief(String reason) {
        if (reason == null) {
            return null;
        }
        return words.has("brief." + reason) ? words.of("brief." + reason) : reason;
    }

    private static String prefix(DecisionStatus status) {
        return switch (status) {
            case WAITING -> "wait.";
            case FAILED -> "fail.";
            default -> "skip.";
        };
    }
}
