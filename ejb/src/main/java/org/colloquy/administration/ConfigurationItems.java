package org.colloquy.administration;

import org.colloquy.engine.Engine;
import org.colloquy.field.CustomField;
import org.colloquy.job.DataSource;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.Schedule;
import org.colloquy.job.TaskSelection;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.storage.Json;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.tenant.Scope;
import org.colloquy.tenant.Tenant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Definitions as the configuration document shows them: whole, but for what makes no sense for their type, and keys. */
public final class ConfigurationItems {
    private ConfigurationItems() {}

    private static ObjectNode tree(Object settings) {
        return Json.MAPPER.valueToTree(settings);
    }

    /** A tenant with its switches, in the order of their tasks. */
    public static ObjectNode tenant(Tenant tenant, Definitions definitions) {
        ObjectNode item = tree(tenant.settings());
        ArrayNode activations = item.putArray("activations");
        definitions
                .tasksOf(tenant.id())
                .forEach(task -> definitions
                        .activation(tenant.id(), task.id())
                        .ifPresent(a -> activations.add(activation(task, a))));
        return item;
    }

    private static JsonNode activation(AiTask task, Activation activation) {
        return Json.MAPPER.valueToTree(ActivationSettings.of(task.code(), activation));
    }

    /** An engine, its key masked; null for the key when there is none. */
    public static ObjectNode engine(Engine engine) {
        ObjectNode item = Json.MAPPER.createObjectNode();
        tree(engine.settings()).properties().forEach(property -> {
            item.set(property.getKey(), property.getValue());
            if (property.getKey().equals("model")) {
                item.put("apiKey", engine.encryptedKey() == null ? null : GivenKey.MASK);
            }
        });
        return item;
    }

    public static ObjectNode field(CustomField field) {
        return tree(field.settings());
    }

    /** A task as its current version says. */
    public static ObjectNode task(AiTask task, Definitions definitions) {
        return tree(definitions.current(task).settings());
    }

    public static ObjectNode queue(ProcessingQueue queue) {
        ObjectNode item = tree(queue.settings());
        item.set("scope", scope(queue.settings().scope()));
        return item;
    }

    public static ObjectNode job(Job job) {
        ObjectNode item = tree(job.settings());
        item.set("scope", scope(job.settings().scope()));
        item.set("dataSource", source(job.settings().dataSource()));
        if (job.settings().tasks().mode() == TaskSelection.Mode.ALL) {
            item.putObject("tasks").put("mode", TaskSelection.Mode.ALL.name());
        }
        if (job.settings().schedule().type() != Schedule.Type.CRON) {
            ((ObjectNode) item.get("schedule")).remove("cron");
        }
        return item;
    }

    private static ObjectNode scope(Scope scope) {
        ObjectNode item = tree(scope);
        return switch (scope.type()) {
            case UNRESTRICTED -> item.retain("type");
            case TENANTS -> item.retain("type", "tenants", "groups");
            case ONE_TENANT -> item.retain("type", "tenant");
        };
    }

    private static ObjectNode source(DataSource source) {
        ObjectNode item = tree(source);
        if (source.type() == DataSource.Type.QUEUE) {
            return item.retain("type", "queue");
        }
        item.remove("queue");
        return item;
    }
}
