package org.colloquy.web.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.colloquy.record.ExecutionLine;
import org.colloquy.record.ExecutionQueries;
import org.colloquy.record.RecordLine;
import org.colloquy.task.DecisionStatus;
import org.colloquy.tenant.AccessScope;
import org.colloquy.web.shell.Amounts;

/** Tells what became of a record, task by task. */
@RequestScoped
public class Histories {
    @Inject
    private ExecutionQueries executions;

    @Inject
    private TaskNames tasks;

    @Inject
    private Reasons reasons;

    @Inject
    private Amounts amounts;

    /** The story of a record; read it inside a reading. */
    public Story of(RecordLine record, AccessScope scope) {
        return new Story(
                record,
                reasons.brief(record.reason()),
                executions.of(record.id(), scope).stream()
                        .map(e -> step(record, e))
                        .toList());
    }

    private Story.Step step(RecordLine record, ExecutionLine e) {
        boolean good = e.status() == DecisionStatus.SUCCEEDED;
        return new Story.Step(
                e,
                tasks.of(record.tenant(), e.task()),
                reasons.brief(e.reason()),
                good ? null : reasons.sentence(e.status(), e.reason(), e.detail()),
                amounts.text(e.cost()));
    }
}
