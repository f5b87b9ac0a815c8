package org.colloquy.execution;

import java.util.List;
import java.util.Optional;
import org.colloquy.admission.Ask;
import org.colloquy.inference.Question;
import org.colloquy.job.Plan;
import org.colloquy.record.OpenExecution;
import org.colloquy.record.Outcome;
import org.colloquy.usage.EngineCall;

/**
 * One attempt at a task, about to be made.
 *
 * @param question what the engine is asked; null when it is over already
 * @param ask what admission is asked; null when it is over already
 * @param ended what it came to without a call; empty: it needs one
 */
record Attempt(Plan.Planned planned, OpenExecution execution, Question question, Ask ask, Optional<Outcome> ended) {
    /** One that ends before it begins. */
    static Attempt over(Plan.Planned planned, OpenExecution execution, Outcome outcome) {
        return new Attempt(planned, execution, null, null, Optional.of(outcome));
    }

    /** One that needs a call. */
    static Attempt ready(Plan.Planned planned, OpenExecution execution, Question question, Ask ask) {
        return new Attempt(planned, execution, question, ask, Optional.empty());
    }

    Round round(Outcome outcome, List<EngineCall> calls) {
        return new Round(planned, execution, outcome, calls);
    }
}
