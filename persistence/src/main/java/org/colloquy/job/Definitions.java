package org.colloquy.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.engine.Engine;
import org.colloquy.field.CustomField;
import org.colloquy.queue.ProcessingQueue;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.DefinitionHash;
import org.colloquy.task.OutputContract;
import org.colloquy.task.PromptTemplate;
import org.colloquy.task.TaskVersion;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantGroup;

/**
 * All definitions as they were at one configuration version: immutable, in memory, looked up without a database. Global
 * definitions have owner 0; a code is looked up among the tenant's own first, then among the global ones.
 */
public final class Definitions {
    /** Everything that a catalogue is made of, as read in one transaction. */
    public record Source(
            long version,
            SystemSettings system,
            List<TenantGroup> groups,
            List<Tenant> tenants,
            List<CustomField> fields,
            List<Engine> engines,
            List<AiTask> tasks,
            List<TaskVersion> versions,
            List<Activation> activations,
            List<ProcessingQueue> queues,
            List<Job> jobs) {}

    /** A definition that may be a tenant's own. */
    private record Owned(long owner, String code) {}

    /** A task's version as one tenant uses it. */
    private record PerTenant(long task, int number, long tenant) {}

    private final Map<PerTenant, OutputContract> contracts = new ConcurrentHashMap<>();
    private final Map<PerTenant, String> hashes = new ConcurrentHashMap<>();
    private final Map<PerTenant, PromptTemplate> prompts = new ConcurrentHashMap<>();
    private final Map<Long, List<AiTask>> tasksByTenant = new ConcurrentHashMap<>();
    private final Source source;
    private final Map<Long, Tenant> tenants;
    private final Map<String, Tenant> tenantsByCode;
    private final Map<Long, CustomField> fields;
    private final Map<Owned, CustomField> fieldsByCode;
    private final Map<Long, Engine> engines;
    private final Map<String, Engine> enginesByCode;
    private final Map<Long, AiTask> tasks;
    private final Map<Owned, AiTask> tasksByCode;
    private final Map<TaskVersion.Key, TaskVersion> versions;
    private final Map<Activation.Key, Activation> activations;
    private final Map<Long, Job> jobs;
    private final Map<String, Job> jobsByCode;
    private final Map<String, Job> jobsByQueue;

    public Definitions(Source source) {
        this.source = source;
        tenants = by(source.tenants(), Tenant::id);
        tenantsByCode = by(source.tenants(), Tenant::code);
        fields = by(source.fields(), CustomField::id);
        fieldsByCode = by(source.fields(), f -> new Owned(f.owner(), f.code()));
        engines = by(source.engines(), Engine::id);
        enginesByCode = by(source.engines(), Engine::code);
        tasks = by(source.tasks(), AiTask::id);
        tasksByCode = by(source.tasks(), t -> new Owned(t.owner(), t.code()));
        versions = by(source.versions(), v -> new TaskVersion.Key(v.taskId(), v.number()));
        activations = by(source.activations(), a -> new Activation.Key(a.tenantId(), a.taskId()));
        jobs = by(source.jobs(), Job::id);
        jobsByCode = by(source.jobs(), Job::code);
        jobsByQueue = source.jobs().stream()
                .filter(j -> j.settings().continuous() && !j.builtIn())
                .collect(Collectors.toMap(j -> j.settings().dataSource().queue(), Function.identity(), (a, b) -> a));
    }

    private static <K, V> Map<K, V> by(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** The configuration version that this is. */
    public long version() {
        return source.version();
    }

    public SystemSettings system() {
        return source.system();
    }

    /** Everything, in the order in which it was made. */
    public Source all() {
        return source;
    }

    public Optional<Tenant> tenant(String code) {
        return Optional.ofNullable(tenantsByCode.get(code));
    }

    public Tenant tenant(long id) {
        return tenants.get(id);
    }

    public Optional<Engine> engine(String code) {
        return Optional.ofNullable(code).map(enginesByCode::get);
    }

    public Engine engine(long id) {
        return engines.get(id);
    }

    /**
     * The engine that a job uses for a task: the task's, else the job's, else the system's default; with
     * {@code engineForAllTasks} the job's (B4). Empty when none is configured.
     */
    public Optional<Engine> engineFor(Job job, TaskVersion version) {
        String own =
                job.settings().engineForAllTasks() ? null : version.settings().engine();
        String named = own != null ? own : job.settings().engine();
        return engine(named != null ? named : source.system().defaultEngine());
    }

    /** The field of each output of a task, by attribute, as the tenant means its code; absent when there is none. */
    public Map<String, CustomField> outputFields(TaskVersion version, long tenant) {
        return version.settings().outputs().stream()
                .filter(o -> field(tenant, o.field()).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        o -> o.attribute(), o -> field(tenant, o.field()).orElseThrow()));
    }

    /** What an answer to a task must look like for a tenant; made once per catalogue. */
    public OutputContract contract(TaskVersion version, long tenant) {
        return contracts.computeIfAbsent(
                new PerTenant(version.taskId(), version.number(), tenant),
                key -> new OutputContract(version.settings(), outputFields(version, tenant)));
    }

    /** The instructions of a task for a tenant: his own, else the task's; read once per catalogue. */
    public PromptTemplate prompt(TaskVersion version, long tenant) {
        return prompts.computeIfAbsent(
                new PerTenant(version.taskId(), version.number(), tenant),
                key -> PromptTemplate.of(activation(tenant, version.taskId())
                        .map(Activation::prompt)
                        .orElse(version.settings().prompt())));
    }

    /** The hash of all that shapes a task's result for a tenant; made once per catalogue. */
    public String definitionHash(TaskVersion version, long tenant) {
        return hashes.computeIfAbsent(
                new PerTenant(version.taskId(), version.number(), tenant),
                key -> DefinitionHash.of(
                        version, activation(tenant, version.taskId()).orElse(null), outputFields(version, tenant)));
    }

    public CustomField field(long id) {
        return fields.get(id);
    }

    /** The field that a tenant means by a code: his own, else the global one. */
    public Optional<CustomField> field(long tenant, String code) {
        return own(fieldsByCode, tenant, code);
    }

    public AiTask task(long id) {
        return tasks.get(id);
    }

    /** The task that a tenant means by a code: his own, else the global one. */
    public Optional<AiTask> task(long tenant, String code) {
        return own(tasksByCode, tenant, code);
    }

    private static <V> Optional<V> own(Map<Owned, V> map, long tenant, String code) {
        V own = map.get(new Owned(tenant, code));
        return Optional.ofNullable(own != null ? own : map.get(new Owned(0, code)));
    }

    /** The global tasks and the tenant's own, in the order in which they were made. */
    public Stream<AiTask> tasksOf(long tenant) {
        return tasksByTenant
                .computeIfAbsent(
                        tenant,
                        id -> source.tasks().stream()
                                .filter(t -> t.owner() == 0 || t.owner() == id)
                                .toList())
                .stream();
    }

    /** The version that counts now. */
    public TaskVersion current(AiTask task) {
        return versions.get(new TaskVersion.Key(task.id(), task.current()));
    }

    /** A certain version of a task; null when there is none. */
    public TaskVersion version(long task, int number) {
        return versions.get(new TaskVersion.Key(task, number));
    }

    public Optional<Activation> activation(long tenant, long task) {
        return Optional.ofNullable(activations.get(new Activation.Key(tenant, task)));
    }

    public Job job(long id) {
        return jobs.get(id);
    }

    public Optional<Job> job(String code) {
        return Optional.ofNullable(jobsByCode.get(code));
    }

    /** The job that a queue feeds (B1.1: at most one). */
    public Optional<Job> jobOf(ProcessingQueue queue) {
        return Optional.ofNullable(jobsByQueue.get(queue.code()));
    }
}
