package org.colloquy.web.demo.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * True quotes from a conversation: every one stands in it word for word.
 *
 * @param transcript where they come from
 */
public record Quotes(Transcript transcript) {

    /** Words that show the customer's feeling, the strongest first. */
    public List<String> ofMood(Sentiment sentiment) {
        return strongest(transcript.ofCustomer(), s -> {
            double good = Lexicons.POSITIVE.weigh(s.words());
            double bad = Lexicons.NEGATIVE.weigh(s.words());
            return switch (sentiment) {
                case POSITIVE -> good;
                case NEGATIVE -> bad;
                default -> good + bad;
            };
        });
    }

    public List<String> ofOutcome(Outcome outcome) {
        return strongest(transcript.sentences(), s -> outcome.lexicon().weigh(s.words()));
    }

    public List<String> ofChurn() {
        return strongest(transcript.ofCustomer(), s -> Lexicons.CHURN.weigh(s.words()));
    }

    /** Sentences that speak of a label. */
    public List<String> about(String label) {
        Words of = Words.ofName(label);
        Lexicon own = Topics.labelWords(of);
        List<Lexicon> known =
                Lexicons.TOPICS.values().stream().filter(l -> l.weigh(of) > 0).toList();
        return strongest(
                transcript.sentences(),
                s -> own.weigh(s.words())
                        + known.stream().mapToDouble(l -> l.weigh(s.words())).sum());
    }

    /** What the customer came for: his first sentences of some length. */
    public List<String> ofOpening() {
        return transcript.ofCustomer().stream()
                .filter(s -> s.words().size() >= 5)
                .limit(2)
                .map(Sentence::quote)
                .toList();
    }

    private static List<String> strongest(List<Sentence> sentences, ToDoubleFunction<Sentence> weight) {
        return sentences.stream()
                .filter(s -> weight.applyAsDouble(s) > 0)
                .sorted(Comparator.comparingDouble(weight).reversed())
                .limit(3)
                .map(Sentence::quote)
                .distinct()
                .toList();
    }
}
