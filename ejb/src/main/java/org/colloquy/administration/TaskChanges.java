package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.storage.Ids;
import org.colloquy.task.AiTask;
import org.colloquy.task.AiTasks;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.AccessScope;

/** Applies what a document says of AI tasks: a save that changes anything makes a new version, no other does. */
@ApplicationScoped
class TaskChanges {
    @Inject
    private AiTasks tasks;

    @Inject
    private TenantChanges tenants;

    @Inject
    private Ids ids;

    void apply(Entry<TaskSettings> entry, Edit edit) {
        long owner = tenants.owner(entry.key().tenant());
        Optional<AiTask> there = tasks.find(owner, entry.key().code(), AccessScope.ALL);
        boolean same = there.map(t -> edit.before().current(edit.before().task(t.id())))
                .map(v -> Same.settings(v.settings(), entry.value()))
                .orElse(false);
        if (!same) {
            revise(there.orElseGet(() -> made(owner, entry.key().code())), entry.value(), edit);
        }
    }

    private AiTask made(long owner, String code) {
        return new AiTask(ids.next(), owner, code);
    }

    private void revise(AiTask task, TaskSettings next, Edit edit) {
        boolean fresh = task.current() == 0;
        tasks.add(task.revise(next, edit.now(), edit.actor()));
        if (fresh) {
            tasks.add(task);
        }
    }
}
