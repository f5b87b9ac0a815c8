package org.colloquy.web.demo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as the demo engine reads it: sentences in order, each with its speaker.
 *
 * @param sentences all sentences that hold a word
 * @param words all their words, in order
 */
public record Transcript(List<Sentence> sentences, Words words) {

    private static final Pattern LABELLED = Pattern.compile(
            "^\\W*(?:[\\d:.,]+(?: ?m?s)?\\W+)*(AGENT|CUSTOMER|SYSTEM|OTHER)\\b[^:\\n\\[]{0,60}(?:\\[[\\d:.,]+]\\s*)?:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);

    private Transcript(List<Sentence> sentences) {
        this(
                List.copyOf(sentences),
                new Words(sentences.stream()
                        .flatMap(s -> s.words().list().stream())
                        .toList()));
    }

    /** Reads a message that holds a fenced conversation; a line without a label belongs to the speaker before it. */
    public static Transcript of(String message) {
        List<Sentence> sentences = new ArrayList<>();
        Speaker speaker = Speaker.OTHER;
        for (String line : Fence.content(message).split("\\R")) {
            Matcher labelled = LABELLED.matcher(line);
            boolean has = labelled.matches();
            speaker = has ? Speaker.of(labelled.group(1)) : speaker;
            sentences.addAll(Sentence.of(speaker, has ? labelled.group(2) : line));
        }
        return new Transcript(sentences);
    }

    /** The customer's sentences; all of them when nobody is marked as the customer. */
    public List<Sentence> ofCustomer() {
        List<Sentence> own = by(Speaker.CUSTOMER);
        return own.isEmpty() ? sentences : own;
    }

    public List<Sentence> by(Speaker speaker) {
        return sentences.stream().filter(s -> s.speaker() == speaker).toList();
    }

    /** Too little was said to judge anything. */
    public boolean isThin() {
        return words.size() < 4;
    }
}
