package org.colloquy.operation;

import java.time.Instant;
import java.util.Optional;
import org.colloquy.conversation.Filter;
import org.colloquy.conversation.FilterVerdict;
import org.colloquy.engine.Engine;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.OutputContract;
import org.colloquy.task.PromptTemplate;
import org.colloquy.task.TaskSettings;
import org.colloquy.task.TaskVersion;

/**
 * A task that is to be tried on a conversation: as it is saved, with the tenant's overrides, or as a draft, without.
 *
 * @param engine the one that it would be sent to; null when none is configured
 */
record Trial(
        Dossier dossier,
        AiTask task,
        TaskVersion version,
        PromptTemplate prompt,
        Filter filter,
        OutputContract contract,
        Engine engine) {
    static Trial saved(Dossier dossier, AiTask task, Definitions definitions) {
        long tenant = dossier.tenant().id();
        TaskVersion version = definitions.current(task);
        Optional<Activation> own = definitions.activation(tenant, task.id());
        return new Trial(
                dossier,
                task,
                version,
                definitions.prompt(version, tenant),
                own.map(Activation::filter).orElse(version.settings().filter()),
                definitions.contract(version, tenant),
                engine(version, definitions));
    }

    static Trial draft(Dossier dossier, AiTask task, TaskSettings draft, Definitions definitions) {
        AiTask shadow = new AiTask(task.id(), task.owner(), task.code());
        TaskVersion version = shadow.revise(draft, dossier.tenant().createdAt(), "draft");
        long tenant = dossier.tenant().id();
        return new Trial(
                dossier,
                task,
                version,
                PromptTemplate.of(draft.prompt()),
                draft.filter(),
                new OutputContract(draft, definitions.outputFields(version, tenant)),
                engine(version, definitions));
    }

    /** A trial has no job: the task's engine, else the system's. */
    private static Engine engine(TaskVersion version, Definitions definitions) {
        String named = version.settings().engine();
        return definitions
                .engine(named != null ? named : definitions.system().defaultEngine())
                .orElse(null);
    }

    /** Output limit of its call. */
    int outputLimit() {
        Integer own = version.settings().maxOutputTokens();
        return own == null ? engine.settings().maxOutputTokens() : own;
    }

    FilterVerdict verdict(Definitions definitions, Instant now) {
        return filter == null ? FilterVerdict.PASS : filter.judge(dossier.subject(definitions), now);
    }
}
