package org.colloquy.web.demo.rules;

import java.util.List;
import java.util.Map;

/**
 * All that the demo engine makes of one conversation. Worked out once per request and the same for the same content.
 *
 * @param transcript what was said
 * @param mood how the customer feels
 * @param outcome how it ended
 * @param churn the risk that the customer leaves
 * @param topics what it is about, with weights
 * @param language ISO 639-1 code
 */
public record Reading(
        Transcript transcript, Mood mood, Outcome outcome, Level churn, Map<String, Double> topics, String language) {

    /** Reads a message that holds a fenced conversation. */
    public static Reading of(String message) {
        Transcript transcript = Transcript.of(message);
        List<Sentence> customer = transcript.ofCustomer();
        Mood mood = Mood.of(customer);
        return new Reading(
                transcript,
                mood,
                Outcome.of(transcript.sentences(), mood),
                Level.ofChurn(weigh(Lexicons.CHURN, customer), mood),
                Topics.of(transcript),
                Topics.language(transcript));
    }

    private static double weigh(Lexicon lexicon, List<Sentence> sentences) {
        return sentences.stream().mapToDouble(s -> lexicon.weigh(s.words())).sum();
    }

    public boolean isComplaint() {
        return weigh(Lexicons.COMPLAINT, transcript.ofCustomer()) >= 1 || mood.stars() <= 2;
    }

    /** Somebody in the conversation tries to give the engine orders. */
    public boolean isInstructionLike() {
        return transcript.sentences().stream().anyMatch(s -> Lexicons.INSTRUCTION.weigh(s.words()) > 0);
    }

    public Level heat() {
        return Level.ofHeat(mood);
    }

    public Quotes quotes() {
        return new Quotes(transcript);
    }
}
