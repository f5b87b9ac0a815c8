package org.colloquy.job;

import java.util.Optional;
import org.colloquy.conversation.Filter;
import org.colloquy.conversation.Subject;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.TaskVersion;

/**
 * A conversation and a task, as the rules look at them.
 *
 * @param subject what filters look at
 * @param activation the tenant's switch for the task; empty: never switched
 * @param definitionHash key of the result that would be made now
 */
record Pair(
        Job job,
        Dossier dossier,
        Circumstances circumstances,
        Subject subject,
        AiTask task,
        TaskVersion version,
        Optional<Activation> activation,
        String definitionHash) {
    /** The filter in force: the tenant's own, else the task's; null: all. */
    Filter filter() {
        return activation.map(Activation::filter).orElse(version.settings().filter());
    }
}
