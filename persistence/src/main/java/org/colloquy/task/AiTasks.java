package org.colloquy.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.colloquy.storage.Repository;
import org.colloquy.tenant.AccessScope;

/** The AI tasks with their versions and the tenants' switches for them, global ones and tenants' own. Everybody sees the global ones. */
@Repository
public class AiTasks {
    private static final String ALL = "SELECT d FROM AiTask d ORDER BY d.id";
    private static final String BY_CODE = "SELECT d FROM AiTask d WHERE d.owner = :owner AND d.code = :code";

    private static final String VERSIONS = "SELECT v FROM TaskVersion v WHERE v.taskId = :task ORDER BY v.number DESC";

    @PersistenceContext
    private EntityManager entities;

    public void add(AiTask made) {
        entities.persist(made);
        entities.flush();
    }

    /** In the order in which they were made. */
    public List<AiTask> all(AccessScope scope) {
        return entities.createQuery(ALL, AiTask.class)
                .getResultStream()
                .filter(d -> seen(d, scope))
                .toList();
    }

    /** @param owner id of the tenant that owns it; 0: global */
    public Optional<AiTask> find(long owner, String code, AccessScope scope) {
        return entities.createQuery(BY_CODE, AiTask.class)
                .setParameter("owner", owner)
                .setParameter("code", code)
                .getResultStream()
                .filter(d -> seen(d, scope))
                .findFirst();
    }

    /** Stores a version that {@link AiTask#revise} made. */
    public void add(TaskVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** A task's versions, newest first. */
    public List<TaskVersion> versions(AiTask task, AccessScope scope) {
        if (!seen(task, scope)) {
            return List.of();
        }
        return entities.createQuery(VERSIONS, TaskVersion.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    public void add(Activation activation) {
        entities.persist(activation);
        entities.flush();
    }

    private static boolean seen(AiTask definition, AccessScope scope) {
        return definition.owner() == 0 || scope.includes(definition.owner());
    }
}
