package org.colloquy.administration;

import org.colloquy.conversation.Filter;
import org.colloquy.task.Activation;

/**
 * A tenant's switch for a task, as the configuration document shows it.
 *
 * @param task code of the task, the tenant's own or a global one
 * @param prompt what is said instead of the task's prompt; null: what the task says
 * @param filter which conversations instead of the task's; null: the task's
 */
record ActivationSettings(String task, boolean enabled, String prompt, Filter filter) {
    static ActivationSettings of(String task, Activation activation) {
        return new ActivationSettings(task, activation.enabled(), activation.prompt(), activation.filter());
    }

    /** Whether it says no more than what holds without it. */
    boolean saysNothing() {
        return !enabled && prompt == null && filter == null;
    }
}
