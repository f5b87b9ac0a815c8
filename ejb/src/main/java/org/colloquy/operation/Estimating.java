package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.Selection;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Finding;
import org.colloquy.job.Job;
import org.colloquy.run.FrozenSelection;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.PipelineSettings;
import org.colloquy.tenant.AccessScope;

/**
 * Works out what a full run of a job would do and take: judges what it selects, page by page, by what it would freeze
 * now. Runs without a transaction; each page is read in one of its own.
 */
@ApplicationScoped
class Estimating {
    private static final int PAGE = 500;
    private static final int WHOLE_MOST = 100_000;
    private static final int SAMPLE = 10_000;

    /** Of an engine that has not answered lately. */
    private static final long UNKNOWN_LATENCY = 2000;

    @Inject
    private Survey survey;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private PipelineSettings settings;

    /**
     * Over 100,000 conversations it looks at 10,000 of them, chosen by their ids, and scales up.
     *
     * @param code the job's
     * @throws org.colloquy.storage.NotFound if there is no such job, or not for him
     * @throws org.colloquy.storage.Conflict if it works continuously
     */
    Forecast of(String code, AccessScope scope) {
        Definitions current = definitions.get();
        Job job = survey.job(code, scope);
        FrozenSelection frozen = survey.freeze(job, current);
        Selection whole = frozen.selection();
        long count = survey.count(whole);
        Selection looked = count <= WHOLE_MOST ? whole : whole.part(SAMPLE, count);
        Tally tally = tally(looked, frozen, frozen.applyTo(job), current);
        return forecast(tally, count, job, current);
    }

    private Tally tally(Selection selection, FrozenSelection frozen, Job job, Definitions current) {
        Tally tally = new Tally();
        ContinuationToken after = null;
        List<Dossier> page;
        do {
            page = survey.page(selection, after, PAGE, current);
            page.forEach(d -> tally.add(d, job.plan(d, frozen.circumstances(), current)));
            after = page.isEmpty() ? after : token(page.get(page.size() - 1).conversation());
        } while (page.size() == PAGE);
        return tally;
    }

    private static ContinuationToken token(Conversation last) {
        return new ContinuationToken(last.startedAt(), last.id());
    }

    private Forecast forecast(Tally tally, long count, Job job, Definitions current) {
        boolean sampled = count > WHOLE_MOST && tally.seen() > 0;
        BigDecimal factor = sampled
                ? BigDecimal.valueOf(count).divide(BigDecimal.valueOf(tally.seen()), 9, RoundingMode.HALF_UP)
                : BigDecimal.ONE;
        Spending spending = spending(tally).times(factor);
        Map<String, Long> skips = skips(tally, factor);
        return new Forecast(
                sampled ? count : tally.seen(),
                times(tally.matching(), factor),
                times(tally.executions(), factor),
                times(tally.found(Finding.UP_TO_DATE), factor),
                skips.values().stream().mapToLong(Long::longValue).sum(),
                skips,
                spending.tokens().input(),
                spending.tokens().output(),
                new Forecast.Cost(
                        spending.low(), spending.high(), current.system().currency()),
                (long) Math.ceil(seconds(tally, job) * factor.doubleValue()),
                spending.known() && tally.executions() > 0 ? Forecast.Basis.HISTORY : Forecast.Basis.GUESS,
                sampled);
    }

    private static Map<String, Long> skips(Tally tally, BigDecimal factor) {
        return Map.of(
                "filtered", times(tally.found(Finding.FILTERED), factor),
                "off", times(tally.found(Finding.OFF), factor),
                "other", times(tally.found(Finding.OPEN) - tally.executing(), factor));
    }

    private static long times(long amount, BigDecimal factor) {
        return BigDecimal.valueOf(amount)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private Spending spending(Tally tally) {
        return tally.loads().entrySet().stream()
                .map(e -> Spending.of(
                        e.getKey(),
                        e.getValue(),
                        survey.usage(e.getKey().version().taskId())))
                .reduce(Spending.NONE, Spending::plus);
    }

    private double seconds(Tally tally, Job job) {
        Pace pace = new Pace(settings.backfillConcurrency(), settings.callConcurrency());
        double slowest = 0;
        double longest = 0;
        for (var load : tally.loads().entrySet()) {
            if (load.getKey().engine() != null) {
                double millis = survey.latency(load.getKey().engine().id()).orElse(UNKNOWN_LATENCY);
                slowest = Math.max(slowest, millis);
                longest = Math.max(
                        longest, pace.calls(load.getKey(), load.getValue().executions(), millis));
            }
        }
        return Math.max(
                longest,
                pace.conversations(tally.executing(), slowest, job.settings().limits()));
    }
}
