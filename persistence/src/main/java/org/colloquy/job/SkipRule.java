package org.colloquy.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.conversation.FilterVerdict;
import org.colloquy.conversation.Segment;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldValue;
import org.colloquy.field.ValueSource;
import org.colloquy.task.Activation;
import org.colloquy.task.Decision;
import org.colloquy.task.Output;
import org.colloquy.task.SkipReason;

/**
 * One reason for which a pair is not done. Judged in the order of {@link #IN_ORDER}, cheapest first; the first that
 * stands is the pair's reason (B3).
 *
 * @param stored whether the pair's decision is kept; the others are worked out on request (B3)
 * @param judge the detail, when the reason stands; empty text: it stands and there is no more to say
 */
record SkipRule(SkipReason reason, boolean stored, Judge judge) {
    /** Judges one pair. */
    @FunctionalInterface
    interface Judge {
        /** Empty: the pair passes. */
        Optional<String> detail(Pair pair, Definitions definitions);
    }

    /** Content with fewer characters says nothing (B3). */
    private static final int FEWEST_CHARACTERS = 20;

    /**
     * A conversation without content is told so before its tenant's switch is looked at: nothing could be done for it
     * whoever switches what.
     */
    static final List<SkipRule> IN_ORDER = List.of(
            worked(
                    SkipReason.JOB_SCOPE,
                    pair -> !pair.job()
                            .settings()
                            .scope()
                            .includes(pair.dossier().tenant().settings())),
            new SkipRule(SkipReason.JOB_FILTER, false, (pair, d) -> jobFilter(pair)),
            kept(SkipReason.NO_CONTENT, pair -> pair.dossier().content().isEmpty()),
            worked(
                    SkipReason.TENANT_OFF,
                    pair -> !pair.dossier().tenant().settings().aiEnabled()),
            new SkipRule(SkipReason.CONTENT_TOO_SHORT, true, (pair, d) -> tooShort(pair)),
            new SkipRule(SkipReason.TASK_OFF, false, (pair, d) -> taskOff(pair)),
            worked(SkipReason.NOT_SELECTED, pair -> !selected(pair)),
            new SkipRule(SkipReason.FILTER, true, (pair, d) -> filter(pair)),
            new SkipRule(SkipReason.UP_TO_DATE, true, SkipRule::upToDate),
            new SkipRule(SkipReason.HUMAN_VALUE, true, SkipRule::human));

    private static SkipRule worked(SkipReason reason, Predicate<Pair> stands) {
        return new SkipRule(reason, false, (pair, d) -> stands.test(pair) ? Optional.of("") : Optional.empty());
    }

    private static SkipRule kept(SkipReason reason, Predicate<Pair> stands) {
        return new SkipRule(reason, true, (pair, d) -> stands.test(pair) ? Optional.of("") : Optional.empty());
    }

    private static Optional<String> jobFilter(Pair pair) {
        var filter = pair.job().settings().filter();
        return filter == null
                ? Optional.empty()
                : failed(filter.judge(pair.subject(), pair.circumstances().now()));
    }

    private static Optional<String> filter(Pair pair) {
        return pair.filter() == null
                ? Optional.empty()
                : failed(
                        pair.filter().judge(pair.subject(), pair.circumstances().now()));
    }

    private static Optional<String> failed(FilterVerdict verdict) {
        return verdict.passes() ? Optional.empty() : Optional.of(verdict.detail());
    }

    private static Optional<String> tooShort(Pair pair) {
        int characters = 0;
        for (Segment segment : pair.dossier().content().segments()) {
            String text = segment.text().strip();
            characters += text.codePointCount(0, text.length());
            if (characters >= FEWEST_CHARACTERS) {
                return Optional.empty();
            }
        }
        return Optional.of(characters + " characters, at least " + FEWEST_CHARACTERS + " are needed");
    }

    /** For live events a task is on only from when it was enabled (B4). */
    private static Optional<String> taskOff(Pair pair) {
        Activation activation = pair.activation().filter(Activation::enabled).orElse(null);
        if (activation == null) {
            return Optional.of("");
        }
        Instant stored = pair.dossier().conversation().storedAt();
        boolean earlier = pair.circumstances().live()
                && activation.enabledAt() != null
                && stored.isBefore(activation.enabledAt());
        return earlier
                ? Optional.of("switched on " + activation.enabledAt() + ", stored before that: " + stored)
                : Optional.empty();
    }

    private static boolean selected(Pair pair) {
        var only = pair.circumstances().only();
        var versions = pair.circumstances().versions();
        long task = pair.task().id();
        if (!only.isEmpty() && !only.contains(task) || !versions.isEmpty() && !versions.containsKey(task)) {
            return false;
        }
        return pair.job().settings().tasks().includes(pair.task().code());
    }

    private static Optional<String> upToDate(Pair pair, Definitions definitions) {
        Decision decision = pair.dossier().decisions().get(pair.task().id());
        DataSource source = pair.job().settings().dataSource();
        if (source.type() == DataSource.Type.FULL && source.reprocess() != DataSource.Reprocess.MISSING_OR_STALE) {
            return anyResult(pair, decision, source.reprocess());
        }
        String content = pair.dossier().conversation().contentHash();
        if (pair.circumstances().forced()
                || decision == null
                || content == null
                || !decision.hasResult(pair.definitionHash(), content)
                || staleByEngine(pair, decision, definitions)) {
            return Optional.empty();
        }
        return Optional.of("");
    }

    /** A full job that does what is missing leaves every result alone, also a stale one; one that does all, none. */
    private static Optional<String> anyResult(Pair pair, Decision decision, DataSource.Reprocess reprocess) {
        boolean result = decision != null && decision.hasResult();
        boolean left = reprocess == DataSource.Reprocess.MISSING
                && result
                && !pair.circumstances().forced();
        return left ? Optional.of("") : Optional.empty();
    }

    private static boolean staleByEngine(Pair pair, Decision decision, Definitions definitions) {
        return pair.job().settings().staleWhenEngineDiffers()
                && definitions
                        .engineFor(pair.job(), pair.version())
                        .filter(e -> !Plan.engineKey(e).equals(decision.resultEngine()))
                        .isPresent();
    }

    private static Optional<String> human(Pair pair, Definitions definitions) {
        boolean binds = !pair.job().settings().dataSource().overwriteHuman()
                && !pair.version().settings().outputs().isEmpty()
                && pair.version().settings().outputs().stream().allMatch(o -> byHuman(pair, o, definitions));
        return binds ? Optional.of("") : Optional.empty();
    }

    private static boolean byHuman(Pair pair, Output output, Definitions definitions) {
        FieldValue value = definitions
                .field(pair.dossier().tenant().id(), output.field())
                .map(CustomField::id)
                .map(pair.dossier().values()::get)
                .orElse(null);
        return value != null && value.source() == ValueSource.HUMAN;
    }
}
