package org.colloquy.web.demo.rules;

/** How strong something is. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH;

    /** The risk that a customer leaves: what he says about leaving, and how angry he is. */
    static Level ofChurn(double words, Mood mood) {
        if (words >= 2) {
            return HIGH;
        }
        return words > 0 || mood.stars() == 1 ? MEDIUM : LOW;
    }

    /** How heated a conversation is. */
    static Level ofHeat(Mood mood) {
        return mood.stars() <= 1 ? HIGH : mood.stars() == 2 ? MEDIUM : LOW;
    }

    /** 0 for the lowest and 1 for the highest. */
    public double share() {
        return ordinal() / 2.0;
    }
}
