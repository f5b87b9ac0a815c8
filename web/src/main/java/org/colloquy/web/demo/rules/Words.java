package org.colloquy.web.demo.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text in reading order, in lower case and without punctuation.
 *
 * @param list the words; an apostrophe inside a word is kept and always straight
 */
public record Words(List<String> list) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)*");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    public Words {
        list = List.copyOf(list);
    }

    /** The words of running text. */
    public static Words of(String text) {
        String plain = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        return new Words(WORD.matcher(plain).results().map(MatchResult::group).toList());
    }

    /** The words inside a name such as {@code callReason} or {@code churn_risk}. */
    public static Words ofName(String name) {
        return of(CAMEL.matcher(name).replaceAll(" ").replace('_', ' '));
    }

    int size() {
        return list.size();
    }
}
