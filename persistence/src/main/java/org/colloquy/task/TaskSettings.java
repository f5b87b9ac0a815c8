package org.colloquy.task;

import java.util.List;
import org.colloquy.conversation.Filter;

/**
 * What is configured of an AI task, as the configuration document shows it. One of these makes a task version.
 *
 * @param tenant code of the owning tenant; null: global
 * @param prompt the instructions, with variables (B11)
 * @param filter which conversations it is for; null: all
 * @param engine code of the engine that it insists on; null: the job's, else the system's default (B4)
 * @param maxOutputTokens output limit of its calls; null: the engine's
 * @param overflow what is done with content that does not fit
 * @param expensive whether saving it without a filter adds the default one (B4)
 * @param enabledByDefault whether tenants made later have it on
 */
public record TaskSettings(
        String code,
        String name,
        String description,
        String tenant,
        String prompt,
        Response response,
        List<Output> outputs,
        Filter filter,
        String engine,
        Integer maxOutputTokens,
        Overflow overflow,
        boolean expensive,
        boolean enabledByDefault) {
    public TaskSettings {
        name = name == null ? code : name;
        response = response == null ? Response.JSON : response;
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
        overflow = overflow == null ? Overflow.KEEP_END : overflow;
    }
}
