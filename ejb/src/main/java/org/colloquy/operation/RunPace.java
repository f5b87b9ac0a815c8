package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.run.Progress;
import org.colloquy.run.RunReport;

/**
 * How fast runs go now: what ended within the last minutes, seen whenever somebody looks. A rate since the start would be
 * confidently wrong after a pause. Each node knows what it was asked for; the first look at a run knows nothing yet.
 */
@ApplicationScoped
public class RunPace {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** Looks closer together than this say nothing that the one before did not. */
    private static final Duration APART = Duration.ofSeconds(10);

    private static final int RUNS = 200;
    private static final int MINUTE_MILLIS = 60_000;

    private final Map<Long, Deque<Look>> looks = new LinkedHashMap<>(16, 0.75f, true);

    private InstantSource clock;

    private record Look(Instant at, long ended) {}

    protected RunPace() {}

    @Inject
    public RunPace(InstantSource clock) {
        this.clock = clock;
    }

    /** The progress of a run, which is looked at by this. */
    public Progress progress(RunReport run) {
        return Progress.of(run, perMinute(run));
    }

    private synchronized BigDecimal perMinute(RunReport run) {
        Instant now = clock.instant();
        long ended = run.counters().matched() - run.counters().open();
        Deque<Look> seen = looks.computeIfAbsent(run.id(), id -> new ArrayDeque<>());
        while (seen.size() > 1 && seen.peekFirst().at().isBefore(now.minus(WINDOW))) {
            seen.removeFirst();
        }
        BigDecimal rate = seen.isEmpty() ? null : rate(seen.peekFirst(), now, ended);
        if (seen.isEmpty() || !seen.peekLast().at().plus(APART).isAfter(now)) {
            seen.addLast(new Look(now, ended));
        }
        forgetOthers();
        return rate;
    }

    private static BigDecimal rate(Look first, Instant now, long ended) {
        long millis = Duration.between(first.at(), now).toMillis();
        if (millis < APART.toMillis()) {
            return null;
        }
        return BigDecimal.valueOf((ended - first.ended()) * MINUTE_MILLIS)
                .divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
    }

    private void forgetOthers() {
        if (looks.size() > RUNS) {
            looks.remove(looks.keySet().iterator().next());
        }
    }
}
