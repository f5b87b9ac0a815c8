package org.colloquy.web.demo.rules;

import java.util.List;

/** How a conversation ended. */
public enum Outcome {
    RESOLVED,
    FOLLOW_UP,
    ESCALATED,
    UNRESOLVED;

    /** Later sentences weigh more, for what is said last is what holds. If nothing is said, the mood decides. */
    static Outcome of(List<Sentence> sentences, Mood mood) {
        double[] score = new double[values().length];
        score[(mood.stars() >= 4 ? RESOLVED : UNRESOLVED).ordinal()] = 0.2;
        for (int i = 0; i < sentences.size(); i++) {
            double late = 0.3 + (i + 1.0) / sentences.size();
            Words words = sentences.get(i).words();
            for (Outcome outcome : values()) {
                score[outcome.ordinal()] += late * outcome.lexicon().weigh(words);
            }
        }
        return best(score);
    }

    private static Outcome best(double[] score) {
        Outcome best = UNRESOLVED;
        for (Outcome outcome : values()) {
            best = score[outcome.ordinal()] > score[best.ordinal()] ? outcome : best;
        }
        return best;
    }

    Lexicon lexicon() {
        return switch (this) {
            case RESOLVED -> Lexicons.RESOLVED;
            case FOLLOW_UP -> Lexicons.FOLLOW_UP;
            case ESCALATED -> Lexicons.ESCALATED;
            case UNRESOLVED -> Lexicons.UNRESOLVED;
        };
    }
}
