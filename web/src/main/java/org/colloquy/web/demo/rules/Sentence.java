package org.colloquy.web.demo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a conversation.
 *
 * @param speaker who said it
 * @param text exactly as it stands in the content, so that it can be quoted
 * @param words its words
 */
public record Sentence(Speaker speaker, String text, Words words) {

    private static final Pattern END = Pattern.compile("(?<=[.!?\u2026])[\"'\u201d)]*\\s+|\\n+");
    private static final int QUOTE_LENGTH = 200;

    static List<Sentence> of(Speaker speaker, String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, speaker, text.substring(from, end.start()));
            from = end.end();
        }
        add(sentences, speaker, text.substring(from));
        return sentences;
    }

    private static void add(List<Sentence> sentences, Speaker speaker, String text) {
        Words words = Words.of(text);
        if (words.size() > 0) {
            sentences.add(new Sentence(speaker, text.strip(), words));
        }
    }

    /** The sentence, or its beginning if it is long, cut between words. */
    public String quote() {
        return Cut.at(text, QUOTE_LENGTH);
    }
}
