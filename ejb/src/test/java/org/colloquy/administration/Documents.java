package org.colloquy.administration;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.engine.Engine;
import org.colloquy.field.CustomField;
import org.colloquy.job.Definitions;
import org.colloquy.job.Job;
import org.colloquy.job.SystemSettings;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.TaskVersion;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents to break, and what is there before them. */
final class Documents {
    static final Definitions NOTHING = new Definitions(new Definitions.Source(
            1,
            SystemSettings.DEFAULT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    /** The document of the contract, with a job by cron and a tenant's own field and task besides. */
    static final String WHOLE = """
            {
              "system": {"defaultEngine":"standard","currency":"USD",
                "limits":{"tokensPerDay":null,"costPerDay":null,"costPerMonth":null},
                "retention":{"rawDays":30,"tombstoneDays":90},"alerts":{}},
              "tenantGroups": [{"code":"us","name":"US customers"}],
              "tenants": [{"code":"harper-bank","name":"Harper Valley Bank","groups":["us"],
                "timeZone":"America/Los_Angeles","aiEnabled":true,
                "limits":{"concurrency":16,"requestsPerMinute":600,"tokensPerMinute":null,"tokensPerDay":5000000,
                  "costPerDay":null,"costPerMonth":250.0,"weight":1},
                "redaction":{"enabled":false,"kinds":["CARD","IBAN","EMAIL","PHONE","SSN"],
                  "patterns":[{"name":"POLICY","regex":"P-[0-9]{6}"}]},
                "activations":[{"task":"csat","enabled":true,"prompt":null,"filter":null}]}],
              "engines": [{"code":"standard","name":"Standard","provider":"OPENAI_COMPATIBLE",
                "endpoint":"http://127.0.0.1:9900/v1","model":"m1","apiKey":"k","structuredOutput":"JSON_SCHEMA",
                "temperature":0,"maxOutputTokens":1024,"contextTokens":128000,"connectTimeoutSeconds":10,
                "requestTimeoutSeconds":60,
                "limits":{"concurrency":32,"requestsPerMinute":null,"tokensPerMinute":null,"costPerDay":null},
                "price":{"currency":"USD","inputPerMillion":0.15,"cachedInputPerMillion":null,"outputPerMillion":0.60},
                "free":false,"tokenSafety":1.1,"warmCache":false,"fallback":null,"enabled":true}],
              "customFields": [{"code":"csat","name":"CSAT","tenant":null,"type":"INTEGER","min":1,"max":5,
                "unknownValue":0,"options":null,"maxLength":null,"displayGroup":"CX Metrics","aiEligible":true,
                "editable":true,"enabled":true,"aggregate":"AVERAGE",
                "thresholds":[{"from":1,"to":3,"label":"Dissatisfied","color":"#c62828"}]},
                {"code":"topic","type":"MULTI_CHOICE","options":["Cards","Loans"],"tenant":"harper-bank"},
                {"code":"note","type":"TEXT","maxLength":500}],
              "aiTasks": [{"code":"csat","name":"CSAT scoring","description":"…","tenant":null,
                "prompt":"Score …\\n{{content}}","response":{"format":"JSON","schema":null},
                "outputs":[{"attribute":"csat","field":"csat","required":true,"explanation":true,"evidence":false}],
                "filter":{"all":[{"attribute":"durationSeconds","op":"GT","value":15}]},"engine":null,
                "maxOutputTokens":null,"overflow":"KEEP_END","expensive":false,"enabledByDefault":false},
                {"code":"topics","tenant":"harper-bank","prompt":"Say what it is about.",
                "outputs":[{"attribute":"topic","field":"topic"},{"attribute":"note","field":"note"}],
                "filter":{"attribute":"field.topic","op":"MISSING"}}],
              "processingQueues": [{"code":"live","name":"Live conversations","enabled":true,
                "scope":{"type":"UNRESTRICTED"},"channels":["VOICE","CHAT","EMAIL","TICKET"],
                "events":["CONTENT_READY","CONTENT_REPLACED"],
                "quietSeconds":{"VOICE":0,"CHAT":60,"EMAIL":600,"TICKET":600},"filter":null}],
              "jobs": [{"code":"live","name":"AI Assistant","enabled":true,"scope":{"type":"UNRESTRICTED"},
                "dataSource":{"type":"QUEUE","queue":"live"},"engine":"standard","engineForAllTasks":false,
                "tasks":{"mode":"ALL"},"filter":null,"schedule":{"type":"CONTINUOUS","window":null,"timeZone":"UTC"},
                "limits":{"concurrency":null,"requestsPerMinute":null,"tokensPerMinute":null,
                  "conversationsPerMinute":null,"tokensPerRun":null,"costPerRun":null,"stopOnErrorRate":null},
                "staleWhenEngineDiffers":false,"historyDays":60},
                {"code":"nightly","scope":{"type":"TENANTS","tenants":["harper-bank"],"groups":["us"]},
                "dataSource":{"type":"FULL","reprocess":"MISSING","from":"2026-01-01T00:00:00Z",
                  "to":"2026-02-01T00:00:00Z","order":"OLDEST","samplePercent":12.5},
                "tasks":{"mode":"SELECTED","tasks":["csat","topics"]},
                "schedule":{"type":"CRON","cron":"0 3 * * 1-5","window":{"from":"22:00","to":"06:00"},
                  "timeZone":"Europe/Berlin"},
                "limits":{"tokensPerRun":1000,"costPerRun":1.5,"stopOnErrorRate":0.5}}]
            }
            """;

    private Documents() {}

    static ObjectNode whole() {
        return (ObjectNode) Json.tree(WHOLE);
    }

    /** The whole document with one thing set; {@code absent} takes it away. */
    static ObjectNode with(String path, String json) {
        ObjectNode document = whole();
        set(document, path, json);
        return document;
    }

    /** Sets what stands at a path such as {@code jobs[0].scope.type}. */
    static void set(ObjectNode document, String path, String json) {
        String[] steps = path.replace("[", ".[").split("\\.");
        JsonNode at = document;
        for (int i = 0; i < steps.length - 1; i++) {
            at = step(at, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (last.startsWith("[")) {
            put((ArrayNode) at, index(last), Json.tree(json));
        } else if (json.equals("absent")) {
            ((ObjectNode) at).remove(last);
        } else {
            ((ObjectNode) at).set(last, Json.tree(json));
        }
    }

    private static void put(ArrayNode list, int index, JsonNode value) {
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    private static JsonNode step(JsonNode at, String step) {
        return step.startsWith("[") ? at.get(index(step)) : at.get(step);
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    /** What is wrong with a document on an empty system; empty when nothing is. */
    static List<BadInput.Problem> problems(JsonNode document) {
        try {
            DocumentCheck.passed(document, NOTHING);
            return List.of();
        } catch (BadInput bad) {
            return bad.problems();
        }
    }

    /** The definitions that a document makes on an empty system, as the repositories would hold them. */
    static Definitions made(JsonNode json) {
        ConfigurationDocument document = DocumentCheck.passed(json, NOTHING);
        List<Tenant> tenants = new ArrayList<>();
        document.tenants()
                .forEach(t ->
                        tenants.add(new Tenant(100 + tenants.size(), t.value().settings(), null)));
        List<AiTask> tasks = new ArrayList<>();
        List<TaskVersion> versions = new ArrayList<>();
        document.tasks().forEach(t -> {
            tasks.add(new AiTask(
                    200 + tasks.size(), owner(tenants, t.key()), t.key().code()));
            versions.add(tasks.get(tasks.size() - 1).revise(t.value(), null, "test"));
        });
        List<Engine> engines = new ArrayList<>();
        document.engines().forEach(e -> {
            engines.add(new Engine(300 + engines.size(), e.value().settings()));
            engines.get(engines.size() - 1).rekey(new byte[] {1});
        });
        List<CustomField> fields = new ArrayList<>();
        document.fields()
                .forEach(f -> fields.add(new CustomField(400 + fields.size(), owner(tenants, f.key()), f.value())));
        return new Definitions(new Definitions.Source(
                7,
                document.system().value(),
                document.groups().stream()
                        .map(g -> new TenantGroup(g.path().hashCode(), g.value()))
                        .toList(),
                tenants,
                fields,
                engines,
                tasks,
                versions,
                activations(document, tenants, tasks),
                document.queues().stream()
                        .map(q -> new ProcessingQueue(q.path().hashCode(), q.value()))
                        .toList(),
                document.jobs().stream()
                        .map(j -> new Job(j.path().hashCode(), j.value()))
                        .toList()));
    }

    private static List<Activation> activations(
            ConfigurationDocument document, List<Tenant> tenants, List<AiTask> tasks) {
        List<Activation> made = new ArrayList<>();
        document.tenants()
                .forEach(t -> t.value().activations().forEach(a -> {
                    long task = tasks.stream()
                            .filter(x -> x.code().equals(a.value().task()))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    Activation activation =
                            new Activation(owner(tenants, new Key(t.key().code(), null)), task);
                    activation.enable(a.value().enabled(), null);
                    activation.override(a.value().prompt(), a.value().filter(), 1);
                    made.add(activation);
                }));
        return made;
    }

    private static long owner(List<Tenant> tenants, Key key) {
        return tenants.stream()
                .filter(t -> t.code().equals(key.tenant()))
                .findFirst()
                .map(Tenant::id)
                .orElse(0L);
    }
}
