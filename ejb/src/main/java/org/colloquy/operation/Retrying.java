package org.colloquy.operation;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.record.FailureFilter;
import org.colloquy.tenant.AccessScope;

/** One person's wish about failures, while it is carried out step by step. */
final class Retrying {
    private final FailureFilter filter;
    private final String actor;
    private final AccessScope scope;
    private final Map<Long, Long> children = new HashMap<>();

    Retrying(FailureFilter filter, String actor, AccessScope scope) {
        this.filter = filter;
        this.actor = actor;
        this.scope = scope;
    }

    FailureFilter filter() {
        return filter;
    }

    String actor() {
        return actor;
    }

    AccessScope scope() {
        return scope;
    }

    /** The child run that was made for a full run's failures, by that run; one for all steps. */
    Map<Long, Long> children() {
        return children;
    }
}
