package org.colloquy.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.field.FieldSettings;
import org.colloquy.job.Definitions;
import org.colloquy.job.SystemSettings;
import org.colloquy.queue.QueueSettings;
import org.colloquy.storage.BadInput.Problem;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.TenantGroupSettings;
import tools.jackson.databind.JsonNode;

/**
 * Reads a configuration document strictly: notes everything that is wrong in itself, with its path. Fields are read
 * first, for prompts, filters and outputs are judged by them; otherwise the order of things does not matter.
 */
final class DocumentReading {
    private final Part document;
    private final List<Problem> problems;

    private DocumentReading(Part document) {
        this.document = document;
        this.problems = document.problems();
    }

    /** What a document says; null, and noted, when it is no object. */
    static ConfigurationDocument read(JsonNode json, Definitions existing, List<Problem> problems) {
        Part document = Part.of(json, "", problems);
        return document == null ? null : new DocumentReading(document).read(existing);
    }

    private ConfigurationDocument read(Definitions existing) {
        List<Entry<FieldSettings>> fields =
                section("customFields", FieldReading::read, f -> new Key(f.tenant(), f.code()));
        KnownFields known = new KnownFields(existing, fields);
        ConfigurationDocument read = new ConfigurationDocument(
                system(),
                section("tenantGroups", TenantReading::group, (TenantGroupSettings g) -> Key.global(g.code())),
                section(
                        "tenants",
                        p -> TenantReading.read(p, known),
                        t -> Key.global(t.settings().code())),
                section(
                        "engines",
                        EngineReading::read,
                        e -> Key.global(e.settings().code())),
                fields,
                section("aiTasks", p -> TaskReading.read(p, known), (TaskSettings t) -> new Key(t.tenant(), t.code())),
                section(
                        "processingQueues",
                        p -> QueueReading.read(p, known),
                        (QueueSettings q) -> Key.global(q.code())),
                section("jobs", p -> JobReading.read(p, known), j -> Key.global(j.code())));
        document.end();
        return read;
    }

    private Entry<SystemSettings> system() {
        Part part = document.part("system");
        return part == null ? null : new Entry<>("system", Key.global("system"), SystemReading.read(part));
    }

    private <T> List<Entry<T>> section(String name, Function<Part, T> reader, Function<T, Key> keys) {
        List<Part> parts = document.parts(name);
        List<Entry<T>> entries = new ArrayList<>();
        Map<Key, String> seen = new HashMap<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            T value = reader.apply(part);
            Key key = keys.apply(value);
            if (key.code() != null) {
                String first = seen.putIfAbsent(key, part.path());
                if (first != null) {
                    problems.add(new Problem(part.at("code"), "is there twice: " + first + " has it too"));
                }
                entries.add(new Entry<>(part.path(), key, value));
            }
        }
        return entries;
    }
}
