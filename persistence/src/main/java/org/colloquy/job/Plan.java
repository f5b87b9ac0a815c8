package org.colloquy.job;

import java.util.List;
import org.colloquy.engine.Engine;
import org.colloquy.task.AiTask;
import org.colloquy.task.OutputContract;
import org.colloquy.task.PromptTemplate;
import org.colloquy.task.SkipReason;
import org.colloquy.task.TaskVersion;

/**
 * What is to be done for a conversation, and a reason for everything that is not (B3).
 *
 * @param executions pairs to call an engine for, in the order of the tasks
 * @param skips pairs that are not, with the first reason that stood
 */
public record Plan(List<Planned> executions, List<Skip> skips) {
    public Plan {
        executions = List.copyOf(executions);
        skips = List.copyOf(skips);
    }

    /**
     * A pair to call an engine for.
     *
     * @param prompt the template in force, ready to be rendered: the tenant's override, else the version's
     * @param overridden whether prompt or filter are the tenant's own
     * @param contract reads the answer
     * @param definitionHash key of the result, with the content hash (B5.1)
     * @param engine the engine chosen (B4); null when none is configured: the execution fails CONFIGURATION
     */
    public record Planned(
            AiTask task,
            TaskVersion version,
            PromptTemplate prompt,
            boolean overridden,
            OutputContract contract,
            String definitionHash,
            Engine engine) {}

    /** How a decision remembers whose result it has (B5.1): the engine's code and its configured model. */
    public static String engineKey(Engine engine) {
        return engine.code() + " " + engine.settings().model();
    }

    /**
     * A pair that is not done.
     *
     * @param stored whether a decision row is kept: only for tasks that are active for the tenant (B3)
     * @param definitionHash null when the pair was not judged that far
     */
    public record Skip(
            AiTask task,
            TaskVersion version,
            SkipReason reason,
            String detail,
            boolean stored,
            String definitionHash) {}
}
