package org.colloquy.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.job.Definitions;
import org.colloquy.storage.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole configuration at one version, as the document shows it; each object is found by list and key. */
final class Snapshot {
    static final Key SYSTEM = Key.global("system");

    private final Map<String, Map<Key, ObjectNode>> lists = new LinkedHashMap<>();

    private Snapshot() {}

    static Snapshot of(Definitions definitions) {
        Definitions.Source all = definitions.all();
        Snapshot snapshot = new Snapshot();
        snapshot.lists.put("system", Map.of(SYSTEM, Json.MAPPER.valueToTree(definitions.system())));
        snapshot.list(
                "tenantGroups", all.groups(), g -> Key.global(g.code()), g -> Json.MAPPER.valueToTree(g.settings()));
        snapshot.list(
                "tenants", all.tenants(), t -> Key.global(t.code()), t -> ConfigurationItems.tenant(t, definitions));
        snapshot.list("engines", all.engines(), e -> Key.global(e.code()), ConfigurationItems::engine);
        snapshot.list(
                "customFields",
                all.fields(),
                f -> new Key(Owners.code(definitions, f.owner()), f.code()),
                ConfigurationItems::field);
        snapshot.list(
                "aiTasks",
                all.tasks(),
                t -> new Key(Owners.code(definitions, t.owner()), t.code()),
                t -> ConfigurationItems.task(t, definitions));
        snapshot.list("processingQueues", all.queues(), q -> Key.global(q.code()), ConfigurationItems::queue);
        snapshot.list(
                "jobs",
                all.jobs().stream().filter(j -> !j.builtIn()).toList(),
                j -> Key.global(j.code()),
                ConfigurationItems::job);
        return snapshot;
    }

    private <T> void list(String name, List<T> items, Function<T, Key> keys, Function<T, ObjectNode> shown) {
        Map<Key, ObjectNode> list = new LinkedHashMap<>();
        items.forEach(item -> list.put(keys.apply(item), shown.apply(item)));
        lists.put(name, list);
    }

    /** An object; null when there is none of that key. */
    ObjectNode item(String list, Key key) {
        return lists.get(list).get(key);
    }

    /** The document. */
    ObjectNode document() {
        ObjectNode document = Json.MAPPER.createObjectNode();
        lists.forEach((name, items) -> {
            if (name.equals("system")) {
                document.set(name, items.get(SYSTEM));
            } else {
                ArrayNode list = document.putArray(name);
                items.values().forEach(list::add);
            }
        });
        return document;
    }
}
