package org.colloquy.execution;

import java.util.List;
import org.colloquy.job.Plan;

/** Everything that a claim came to: what was planned, and the rounds that were made. */
record Result(Work work, Plan plan, List<Round> rounds) {
    Result {
        rounds = List.copyOf(rounds);
    }
}
