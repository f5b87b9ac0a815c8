package org.colloquy.administration;

import java.util.List;
import org.colloquy.field.FieldSettings;
import org.colloquy.job.JobSettings;
import org.colloquy.job.SystemSettings;
import org.colloquy.queue.QueueSettings;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.TenantGroupSettings;

/**
 * A configuration document as it was understood: every object whole, with its defaults. A list that was absent is
 * empty: nothing is ever deleted, so both change nothing.
 *
 * @param system null when the document says nothing of it
 */
record ConfigurationDocument(
        Entry<SystemSettings> system,
        List<Entry<TenantGroupSettings>> groups,
        List<Entry<TenantDefinition>> tenants,
        List<Entry<EngineDefinition>> engines,
        List<Entry<FieldSettings>> fields,
        List<Entry<TaskSettings>> tasks,
        List<Entry<QueueSettings>> queues,
        List<Entry<JobSettings>> jobs) {}
