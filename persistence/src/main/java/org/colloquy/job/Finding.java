package org.colloquy.job;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.task.SkipReason;

/** What a scan of history makes of a conversation (B9.2): it gets a record, or is counted for one reason without one. */
public enum Finding {
    /** There is something to do or, when not, something to tell: no content, a person's values. */
    OPEN,
    UP_TO_DATE,
    FILTERED,
    OFF;

    private static final Set<SkipReason> FILTERS = EnumSet.of(SkipReason.FILTER, SkipReason.JOB_FILTER);
    private static final Set<SkipReason> SWITCHES =
            EnumSet.of(SkipReason.TENANT_OFF, SkipReason.TASK_OFF, SkipReason.JOB_SCOPE);

    /** The strongest reason counts, once per conversation; tasks that the run did not select say nothing. */
    public static Finding of(Plan plan) {
        if (!plan.executions().isEmpty()) {
            return OPEN;
        }
        Set<SkipReason> reasons = plan.skips().stream()
                .map(Plan.Skip::reason)
                .filter(r -> r != SkipReason.NOT_SELECTED)
                .collect(Collectors.toSet());
        if (reasons.contains(SkipReason.UP_TO_DATE)) {
            return UP_TO_DATE;
        }
        if (reasons.stream().anyMatch(FILTERS::contains)) {
            return FILTERED;
        }
        return SWITCHES.containsAll(reasons) ? OFF : OPEN;
    }
}
