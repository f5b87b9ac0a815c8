package org.colloquy.web.demo.schema;

import java.util.List;
import java.util.Locale;
import org.colloquy.web.demo.rules.Level;
import org.colloquy.web.demo.rules.Mood;
import org.colloquy.web.demo.rules.Outcome;
import org.colloquy.web.demo.rules.Quotes;
import org.colloquy.web.demo.rules.Reading;
import tools.jackson.databind.node.NullNode;

/** The sentence and the quotes that stand behind a value, by what the value is about. The value itself is not filled. */
final class Grounds {

    private Grounds() {}

    static Finding of(Question question) {
        Reading reading = question.reading();
        if (reading.transcript().isThin()) {
            return tooThin(question);
        }
        Finding found = switch (question.meaning()) {
            case SATISFACTION, SENTIMENT, HEAT, COMPLAINT -> ofMood(reading);
            case OUTCOME, ESCALATION -> ofOutcome(reading);
            case CHURN -> ofChurn(reading);
            case LANGUAGE -> opening(reading, "The words are those of this language.");
            case SUMMARY -> opening(reading, "Drawn from the opening and the end of the conversation.");
            default -> about(question.name(), reading);
        };
        return reading.isInstructionLike() ? warned(found) : found;
    }

    static Finding tooThin(Question question) {
        return finding(
                "The conversation holds too little to judge.",
                question.reading().quotes().ofOpening());
    }

    /** The grounds of a label: the sentences that speak of it. */
    static Finding about(String label, Reading reading) {
        List<String> quotes = reading.quotes().about(label);
        return quotes.isEmpty()
                ? opening(reading, "Nothing in the conversation speaks of it outright; the opening decides.")
                : finding("The conversation speaks of it in these words: \"" + quotes.get(0) + "\"", quotes);
    }

    private static Finding ofMood(Reading reading) {
        Mood mood = reading.mood();
        List<String> quotes = reading.quotes().ofMood(mood.sentiment());
        String tone = "The customer sounds " + mood.sentiment().name().toLowerCase(Locale.ROOT);
        return quotes.isEmpty()
                ? opening(reading, tone + ": there are no strong words either way.")
                : finding(tone + ", as in \"" + quotes.get(0) + "\"", quotes);
    }

    private static Finding ofOutcome(Reading reading) {
        Outcome outcome = reading.outcome();
        List<String> quotes = reading.quotes().ofOutcome(outcome);
        String words = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return quotes.isEmpty()
                ? opening(reading, "Nobody says that the matter was settled.")
                : finding("It ends as " + words + ": \"" + quotes.get(0) + "\"", quotes);
    }

    private static Finding ofChurn(Reading reading) {
        List<String> quotes = reading.quotes().ofChurn();
        return reading.churn() == Level.LOW || quotes.isEmpty()
                ? opening(reading, "The customer says nothing about leaving.")
                : finding("The customer speaks of leaving: \"" + quotes.get(0) + "\"", quotes);
    }

    private static Finding opening(Reading reading, String because) {
        Quotes quotes = reading.quotes();
        return finding(because, quotes.ofOpening());
    }

    private static Finding warned(Finding found) {
        return finding(
                found.because() + " A request in the text to give a certain mark was not followed.", found.evidence());
    }

    private static Finding finding(String because, List<String> evidence) {
        return new Finding(NullNode.getInstance(), because, evidence);
    }
}
