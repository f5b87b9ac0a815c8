package org.colloquy.web.demo.rules;

import java.util.List;

/**
 * How the customer feels, from weighed words. What is said in the last third counts as much as all the rest together,
 * because a complaint that was put right ends well.
 *
 * @param good weight of the friendly words of the whole conversation
 * @param bad weight of the unfriendly ones
 * @param goodEnd weight of the friendly words of the last third
 * @param badEnd weight of the unfriendly words of the last third
 */
public record Mood(double good, double bad, double goodEnd, double badEnd) {

    private static final int REACH_OF_NEGATION = 3;
    private static final double SOME = 1.5;

    static Mood of(List<Sentence> sentences) {
        double[] all = new double[2];
        double[] end = new double[2];
        int lastThird = sentences.size() - Math.max(1, (sentences.size() + 2) / 3);
        for (int i = 0; i < sentences.size(); i++) {
            double[] weight = weigh(sentences.get(i).words());
            add(all, weight);
            if (i >= lastThird) {
                add(end, weight);
            }
        }
        return new Mood(all[0], all[1], end[0], end[1]);
    }

    private static void add(double[] sum, double[] weight) {
        sum[0] += weight[0];
        sum[1] += weight[1];
    }

    private static double[] weigh(Words words) {
        double[] weight = new double[2];
        if (Lexicons.INSTRUCTION.weigh(words) > 0) {
            return weight;
        }
        for (Lexicon.Hit hit : Lexicons.POSITIVE.hits(words)) {
            weight[negated(words, hit.start()) ? 1 : 0] += hit.weight();
        }
        for (Lexicon.Hit hit : Lexicons.NEGATIVE.hits(words)) {
            boolean negated = negated(words, hit.start());
            weight[negated ? 0 : 1] += negated ? hit.weight() / 4 : hit.weight();
        }
        weight[0] += Lexicons.COURTESY.weigh(words) / 4;
        return weight;
    }

    private static boolean negated(Words words, int at) {
        return words.list().subList(Math.max(0, at - REACH_OF_NEGATION), at).stream()
                .anyMatch(Lexicons.NEGATORS::holds);
    }

    /** From -1 (furious) to 1 (delighted). */
    public double balance() {
        return (tilt(good, bad) + tilt(goodEnd, badEnd)) / 2;
    }

    private static double tilt(double good, double bad) {
        return (good - bad) / (good + bad + 1);
    }

    /** The balance as one to five stars. */
    public int stars() {
        double balance = balance();
        if (balance > 0.2) {
            return balance > 0.6 ? 5 : 4;
        }
        return balance > -0.25 ? 3 : balance > -0.65 ? 2 : 1;
    }

    public Sentiment sentiment() {
        if (good < SOME && bad < SOME) {
            return Sentiment.NEUTRAL;
        }
        if (good >= SOME && bad >= SOME && Math.max(good, bad) < 3 * Math.min(good, bad)) {
            return Sentiment.MIXED;
        }
        return good > bad ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
    }
}
