package org.colloquy.operation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.FilterVerdict;
import org.colloquy.inference.EngineAnswer;
import org.colloquy.inference.EngineFailure;
import org.colloquy.inference.EngineReply;
import org.colloquy.record.ErrorClass;
import org.colloquy.task.OutputContract.Reading;
import org.colloquy.task.Prompt;
import org.colloquy.task.SkipReason;
import org.colloquy.usage.EngineCall;

/** Puts together what a trial came to, however far it came. */
record TrialResult(Trial trial, FilterVerdict filter) {
    /** Nothing can be sent. */
    TaskTrial impossible() {
        if (trial.dossier().content().isEmpty()) {
            return unasked(SkipReason.NO_CONTENT, null, null, null);
        }
        String why = trial.engine() == null
                ? "no engine: the task names none, and there is no default"
                : "outputs whose field does not exist: " + trial.contract().unmapped();
        return unasked(null, null, ErrorClass.CONFIGURATION, why);
    }

    TaskTrial tooLarge() {
        return unasked(
                null,
                null,
                ErrorClass.TOO_LARGE,
                "the content does not fit the context of engine "
                        + trial.engine().code());
    }

    TaskTrial filtered(Prompt prompt) {
        return unasked(SkipReason.FILTER, prompt, null, null);
    }

    private TaskTrial unasked(SkipReason skipped, Prompt prompt, ErrorClass error, String detail) {
        String engine = trial.engine() == null ? null : trial.engine().code();
        return new TaskTrial(
                filter,
                skipped,
                prompt,
                engine,
                null,
                null,
                Map.of(),
                List.of(),
                error,
                detail,
                0,
                0,
                BigDecimal.ZERO,
                0);
    }

    /** An engine was asked. */
    TaskTrial replied(Prompt prompt, EngineReply reply, EngineCall call) {
        if (!(reply instanceof EngineAnswer answer)) {
            EngineFailure failure = (EngineFailure) reply;
            return with(prompt, call, null, Map.of(), List.of(), failure.error(), failure.detail());
        }
        Reading read = trial.contract().read(answer.text(), trial.dossier().content());
        if (read instanceof Reading.Rejection rejection) {
            List<String> errors = rejection.errors();
            return with(prompt, call, answer.text(), Map.of(), errors, ErrorClass.OUTPUT, errors.get(0));
        }
        Map<String, TaskTrial.Value> values = new LinkedHashMap<>();
        ((Reading.Values) read).assignments().forEach(a -> values.put(a.field().code(), TaskTrial.Value.of(a)));
        return with(prompt, call, answer.text(), values, List.of(), null, null);
    }

    private TaskTrial with(
            Prompt prompt,
            EngineCall call,
            String raw,
            Map<String, TaskTrial.Value> values,
            List<String> errors,
            ErrorClass error,
            String detail) {
        return new TaskTrial(
                filter,
                null,
                prompt,
                call.engine(),
                call.model(),
                raw,
                values,
                errors,
                error,
                detail,
                call.inputTokens(),
                call.outputTokens(),
                call.cost(),
                call.latencyMs());
    }
}
