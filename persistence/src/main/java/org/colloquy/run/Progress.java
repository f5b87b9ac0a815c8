package org.colloquy.run;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a run is, how fast it goes, and when it may end.
 *
 * @param percent 0 to 100 with one decimal; null while the total is not known
 * @param perMinute records that end a minute, over the last minutes; null while too little was seen
 * @param etaSeconds seconds until the end at that rate; null when it cannot be told
 */
public record Progress(BigDecimal percent, BigDecimal perMinute, Long etaSeconds, State state) {
    /** What can be said of a run's end. */
    public enum State {
        COUNTING,
        CALCULATING,
        ESTIMATED,
        PAUSED,
        STALLED,
        WAITING,
        DONE
    }

    private static final int HUNDRED = 100;
    private static final int MINUTE = 60;

    /** Works out the progress of a run from its counters and its pace; null: too little was seen yet. */
    public static Progress of(RunReport run, BigDecimal perMinute) {
        RunCounters now = run.counters();
        long ended = now.matched() - now.open();
        Long total = run.scanning() ? estimated(run) : Long.valueOf(now.matched());
        State state = state(run, total, perMinute);
        return new Progress(percent(run, ended, total), perMinute, eta(state, ended, total, perMinute), state);
    }

    private static Long estimated(RunReport run) {
        if (run.estimate() == null || !run.estimate().path("conversations").isNumber()) {
            return null;
        }
        return Math.max(
                run.estimate().path("conversations").longValue(), run.counters().matched());
    }

    private static BigDecimal percent(RunReport run, long ended, Long total) {
        if (total == null) {
            return null;
        }
        if (total == 0) {
            return run.status().ended() ? BigDecimal.valueOf(HUNDRED) : BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(ended * HUNDRED).divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
    }

    private static State state(RunReport run, Long total, BigDecimal perMinute) {
        RunCounters now = run.counters();
        if (run.status().ended()) {
            return State.DONE;
        }
        if (run.status() != RunState.RUNNING) {
            return State.PAUSED;
        }
        if (run.hold() != null || now.waiting() > 0 && now.waiting() == now.open()) {
            return State.WAITING;
        }
        if (total == null) {
            return State.COUNTING;
        }
        if (perMinute == null) {
            return State.CALCULATING;
        }
        return perMinute.signum() == 0 && now.open() > 0 ? State.STALLED : State.ESTIMATED;
    }

    private static Long eta(State state, long ended, Long total, BigDecimal perMinute) {
        if (state != State.ESTIMATED) {
            return null;
        }
        long left = total - ended;
        if (left == 0 || perMinute.signum() == 0) {
            return left == 0 ? Long.valueOf(0) : null;
        }
        return BigDecimal.valueOf(left * MINUTE)
                .divide(perMinute, 0, RoundingMode.UP)
                .longValue();
    }
}
