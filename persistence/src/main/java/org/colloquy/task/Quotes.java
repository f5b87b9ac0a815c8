package org.colloquy.task;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;

/**
 * Finds quotes in a content, case, white space and punctuation aside (B10). A quote must begin and end where words do:
 * "no" does not occur in "know". Scripts that are written without spaces have a word at every character.
 */
final class Quotes {
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:AGENT|CUSTOMER|SYSTEM|OTHER)\\s*(?:\\[[0-9:]{1,12}])?\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private final Squeezed content;

    Quotes(Content content) {
        this.content = squeeze(content.segments().stream().map(Segment::text).collect(Collectors.joining("\n")));
    }

    /** Whether a quote occurs; also when it repeats the speaker's label before the words. */
    boolean hold(String quote) {
        return occurs(squeeze(quote).text)
                || occurs(squeeze(LABEL.matcher(quote).replaceFirst("")).text);
    }

    private boolean occurs(String quote) {
        if (quote.isEmpty()) {
            return false;
        }
        int at = content.text.indexOf(quote);
        while (at >= 0 && !(content.edges.get(at) && content.edges.get(at + quote.length()))) {
            at = content.text.indexOf(quote, at + 1);
        }
        return at >= 0;
    }

    /**
     * A text without anything but lower-case letters and digits.
     *
     * @param edges where, in {@code text}, a word of the original begins or has ended
     */
    private record Squeezed(String text, BitSet edges) {}

    private static Squeezed squeeze(String original) {
        String plain = Normalizer.normalize(original, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(plain.length());
        BitSet edges = new BitSet();
        edges.set(0);
        plain.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                edges.set(text.length());
            } else {
                boolean unspaced = UNSPACED.contains(Character.UnicodeScript.of(c));
                edges.set(text.length(), unspaced || edges.get(text.length()));
                text.appendCodePoint(Character.toLowerCase(c));
                edges.set(text.length(), unspaced);
            }
        });
        edges.set(text.length());
        return new Squeezed(text.toString(), edges);
    }
}
