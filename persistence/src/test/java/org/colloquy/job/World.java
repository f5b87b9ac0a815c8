package org.colloquy.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.EventType;
import org.colloquy.conversation.Filter;
import org.colloquy.conversation.Segment;
import org.colloquy.engine.Engine;
import org.colloquy.engine.EngineSettings;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.field.FieldValue;
import org.colloquy.field.Provenance;
import org.colloquy.field.ValueState;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.queue.QueueSettings;
import org.colloquy.storage.Json;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.Decision;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.TaskSettings;
import org.colloquy.task.TaskVersion;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantSettings;

/** A small installation, bent by each test: tenant 1 "harper", a call of 51 seconds, and what a test adds. */
final class World {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final Instant STORED = Instant.parse("2026-03-10T11:00:00Z");

    final List<CustomField> fields = new ArrayList<>();
    final List<Engine> engines = new ArrayList<>();
    final List<AiTask> tasks = new ArrayList<>();
    final List<TaskVersion> versions = new ArrayList<>();
    final List<Activation> activations = new ArrayList<>();
    final List<ProcessingQueue> queues = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();
    final Map<Long, Decision> decisions = new HashMap<>();
    final Map<Long, FieldValue> values = new HashMap<>();
    Tenant tenant = tenant("{'code':'harper','aiEnabled':true}");
    Content content = new Content(List.of(new Segment(null, null, null, "I lost my card, please send a new one")));
    String job = "";
    String defaultEngine;

    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    static Tenant tenant(String json) {
        return new Tenant(1, Json.read(quoted(json), TenantSettings.class), STORED);
    }

    /** A task that writes the text field of its own code; active for the tenant since long ago. */
    AiTask active(String code, String... more) {
        AiTask task = task(0, code, more);
        activate(task, Instant.EPOCH);
        return task;
    }

    AiTask task(long owner, String code, String... more) {
        fields.add(new CustomField(
                100 + fields.size(),
                0,
                Json.read(quoted("{'code':'" + code + "','type':'TEXT'}"), FieldSettings.class)));
        AiTask task = new AiTask(10 + tasks.size(), owner, code);
        tasks.add(task);
        revise(task, more);
        return task;
    }

    TaskVersion revise(AiTask task, String... more) {
        String json = "{'code':'" + task.code() + "','prompt':'Do {{content}}.','outputs':[{'attribute':'a','field':'"
                + task.code() + "','required':true,'explanation':true,'evidence':false}],'expensive':false,"
                + "'enabledByDefault':false" + String.join("", more) + "}";
        TaskVersion version = task.revise(Json.read(quoted(json), TaskSettings.class), STORED, "test");
        versions.add(version);
        return version;
    }

    Activation activate(AiTask task, Instant at) {
        Activation activation = new Activation(1, task.id());
        activation.enable(true, at);
        activations.removeIf(a -> a.taskId() == task.id());
        activations.add(activation);
        return activation;
    }

    Engine engine(String code) {
        Engine engine = new Engine(
                50 + engines.size(),
                Json.read(
                        quoted("{'code':'" + code + "','model':'m1','free':true,'warmCache':false}"),
                        EngineSettings.class));
        engines.add(engine);
        return engine;
    }

    ProcessingQueue queue(String code, String more) {
        ProcessingQueue queue = new ProcessingQueue(
                70 + queues.size(), Json.read(quoted("{'code':'" + code + "'" + more + "}"), QueueSettings.class));
        queues.add(queue);
        return queue;
    }

    static Filter filter(String json) {
        return Filter.of(Json.tree(quoted(json)));
    }

    Job job() {
        String source = job.contains("dataSource")
                ? ""
                : ",'dataSource':{'type':'QUEUE','queue':'live','overwriteHuman':false}";
        String json = "{'code':'live','engineForAllTasks':false,'staleWhenEngineDiffers':false" + source + job + "}";
        return new Job(5, Json.read(quoted(json), JobSettings.class));
    }

    Definitions definitions() {
        SystemSettings system = new SystemSettings(defaultEngine, null, null, null, null);
        return new Definitions(new Definitions.Source(
                1, system, List.of(), List.of(tenant), fields, engines, tasks, versions, activations, queues, jobs));
    }

    Dossier dossier() {
        Map<String, Object> changes = new HashMap<>();
        changes.put("channel", Channel.VOICE);
        changes.put("startedAt", STORED);
        changes.put("durationSeconds", 51);
        Conversation conversation = new Conversation(1000, 1, "hv-1", STORED);
        conversation.take(
                new ConversationEvent(EventType.CONTENT_READY, STORED, "harper", "hv-1", changes, content, "h"),
                STORED);
        return new Dossier(tenant, conversation, content, decisions, values);
    }

    static Circumstances live() {
        return new Circumstances(NOW, true, false, Set.of(), Map.of());
    }

    Plan plan() {
        return plan(live());
    }

    Plan plan(Circumstances circumstances) {
        return job().plan(dossier(), circumstances, definitions());
    }

    /** A result under the key that is current now, from that engine. */
    Decision result(AiTask task, String engine) {
        TaskVersion current = definitions().current(task);
        Decision decision = new Decision(1000, task.id());
        decision.judge(current.number(), DecisionStatus.SUCCEEDED, null, null);
        decision.keyed(definitions().definitionHash(current, 1), content.hash());
        decision.resulted(engine);
        decisions.put(task.id(), decision);
        return decision;
    }

    void value(String field, boolean human) {
        CustomField of =
                fields.stream().filter(f -> f.code().equals(field)).findFirst().orElseThrow();
        FieldValue value = new FieldValue(1000, of.id());
        Assignment text = new Assignment(of, ValueState.KNOWN, "v", null, null, null);
        if (human) {
            value.set(text, "ann", STORED);
        } else {
            value.assign(text, Provenance.of(1, 1, false), STORED);
        }
        values.put(of.id(), value);
    }
}
