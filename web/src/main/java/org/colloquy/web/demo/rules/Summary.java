package org.colloquy.web.demo.rules;

import java.util.List;

/** A short account of a conversation: what the customer came for, what was said last, and how it ended. */
public final class Summary {

    private static final int OPENING = 4;

    private Summary() {}

    /** The account, at most {@code limit} characters, whole sentences where they fit. */
    public static String of(Reading reading, int limit) {
        List<Sentence> customer = reading.transcript().ofCustomer();
        if (customer.isEmpty()) {
            return Cut.at("Nothing was said.", limit);
        }
        String text = "The customer said: \"" + opening(customer) + "\" " + answer(reading) + ending(reading);
        return text.length() <= limit ? text : shortened(opening(customer), ending(reading), limit);
    }

    private static String shortened(String opening, String ending, int limit) {
        int room = limit - ending.length() - 1;
        return room < 20 ? Cut.at(opening, limit) : Cut.at(opening, room) + " " + ending;
    }

    /** Of the customer's first sentences the one that says most about the matter. */
    private static String opening(List<Sentence> customer) {
        Sentence telling = customer.stream()
                .filter(s -> s.words().size() >= 6 && Lexicons.INSTRUCTION.weigh(s.words()) == 0)
                .limit(OPENING)
                .reduce((first, next) -> Topics.weigh(next.words()) > Topics.weigh(first.words()) ? next : first)
                .orElse(customer.get(0));
        return telling.quote();
    }

    private static String answer(Reading reading) {
        List<Sentence> agent = reading.transcript().by(Speaker.AGENT);
        return agent.stream()
                .skip(agent.size() / 2)
                .filter(s -> s.words().size() >= 8)
                .findFirst()
                .map(s -> "The agent answered: \"" + s.quote() + "\" ")
                .orElse("");
    }

    private static String ending(Reading reading) {
        return switch (reading.outcome()) {
            case RESOLVED -> "The matter was settled.";
            case FOLLOW_UP -> "A next step was agreed.";
            case ESCALATED -> "It was passed on to someone else.";
            case UNRESOLVED -> reading.heat() == Level.LOW ? "No result is mentioned." : "It stayed open.";
        };
    }
}
