package org.colloquy.job;

import java.util.List;

/**
 * Which tasks a job runs.
 *
 * @param mode all that are active, or only those named
 * @param tasks codes, for {@code SELECTED}
 */
public record TaskSelection(Mode mode, List<String> tasks) {
    /** All or some. */
    public enum Mode {
        ALL,
        SELECTED
    }

    public static final TaskSelection ALL = new TaskSelection(Mode.ALL, List.of());

    public TaskSelection {
        mode = mode == null ? Mode.ALL : mode;
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** Whether a task of this code is run. */
    public boolean includes(String task) {
        return mode == Mode.ALL || tasks.contains(task);
    }
}
