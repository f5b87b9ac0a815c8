package org.colloquy.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.colloquy.engine.Engine;
import org.colloquy.field.CustomField;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.storage.Json;
import org.colloquy.storage.Repository;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.TaskVersion;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantGroup;

/**
 * Reads all definitions at once and keeps the configuration's version. It serves the pipeline and those who change the
 * configuration, hence no access scope: nothing of it is shown to people as it is.
 */
@Repository
public class Catalogue {
    private static final String VERSION = "SELECT version FROM configuration WHERE id = 1";
    private static final String LOCK = "SELECT version FROM configuration WHERE id = 1 FOR UPDATE";
    private static final String SYSTEM = "SELECT settings FROM configuration WHERE id = 1";
    private static final String RECONFIGURE = "UPDATE configuration SET settings = ?1 WHERE id = 1";
    private static final String BUMP =
            "UPDATE configuration SET version = version + 1, changed_at = UTC_TIMESTAMP(6) WHERE id = 1";

    @PersistenceContext
    private EntityManager entities;

    /** Grows with every change of any definition. One row by its key: cheap enough for every round of the feeder. */
    public long version() {
        return number(VERSION);
    }

    /** The version, with the promise that nobody else changes a definition before this transaction ends. */
    public long lock() {
        return number(LOCK);
    }

    /** Tells all nodes that definitions changed. */
    public void bump() {
        entities.createNativeQuery(BUMP).executeUpdate();
    }

    public SystemSettings system() {
        return Json.read((String) entities.createNativeQuery(SYSTEM).getSingleResult(), SystemSettings.class);
    }

    public void reconfigure(SystemSettings next) {
        entities.createNativeQuery(RECONFIGURE)
                .setParameter(1, Json.write(next))
                .executeUpdate();
    }

    /**
     * Everything. Without {@link #lock} another's change may be seen in part; then {@link #version} has grown after the
     * commit, and who needs the whole reads again in another transaction. What this transaction changed is in it.
     */
    public Definitions.Source load() {
        entities.flush();
        return new Definitions.Source(
                version(),
                system(),
                all(TenantGroup.class, "d.id"),
                all(Tenant.class, "d.id"),
                all(CustomField.class, "d.id"),
                all(Engine.class, "d.id"),
                all(AiTask.class, "d.id"),
                all(TaskVersion.class, "d.taskId, d.number"),
                all(Activation.class, "d.tenantId, d.taskId"),
                all(ProcessingQueue.class, "d.id"),
                all(Job.class, "d.id"));
    }

    private <T> List<T> all(Class<T> type, String order) {
        String query = "SELECT d FROM " + type.getSimpleName() + " d ORDER BY " + order;
        return List.copyOf(entities.createQuery(query, type).getResultList());
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
