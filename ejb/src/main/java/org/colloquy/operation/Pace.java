package org.colloquy.operation;

import org.colloquy.job.JobLimits;

/**
 * How long work takes at the limits that hold, with nothing else to do: the narrowest place counts.
 *
 * @param permits conversations in work at once
 * @param calls engine calls at once, where the engine sets no limit of its own
 */
record Pace(int permits, int calls) {
    private static final double MINUTE = 60;
    private static final double MILLIS = 1000;

    /** Seconds for so many conversations, each as long as its slowest call. */
    double conversations(long count, double slowestMillis, JobLimits limits) {
        int atOnce = least(permits, limits.concurrency());
        double working = count * slowestMillis / MILLIS / atOnce;
        Integer perMinute = limits.conversationsPerMinute();
        return perMinute == null ? working : Math.max(working, count * MINUTE / perMinute);
    }

    /** Seconds for so many calls to one engine. */
    double calls(Tally.Work work, long count, double millis) {
        var limits = work.engine().settings().limits();
        double working = count * millis / MILLIS / least(calls, limits.concurrency());
        Integer perMinute = limits.requestsPerMinute();
        return perMinute == null ? working : Math.max(working, count * MINUTE / perMinute);
    }

    private static int least(int own, Integer limit) {
        return Math.max(1, limit == null ? own : Math.min(own, limit));
    }
}
