package org.colloquy.field;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an AI's value came from: enough to explain it and to say whether it is current (B5.1). */
@Embeddable
public class Provenance {
    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "task_number")
    private Integer taskVersion;

    @Column(name = "engine_code")
    private String engine;

    private String model;

    private boolean overridden;

    @Column(name = "definition_hash")
    private String definitionHash;

    @Column(name = "prompt_hash")
    private String promptHash;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "execution_id")
    private Long executionId;

    protected Provenance() {}

    /** Of a person's value: nothing to tell. */
    public static Provenance human() {
        return new Provenance();
    }

    /** Of a task's answer; who answered follows by {@link #answeredBy}, in which run by {@link #within}. */
    public static Provenance of(long task, int version, boolean overridden) {
        Provenance p = new Provenance();
        p.taskId = task;
        p.taskVersion = version;
        p.overridden = overridden;
        return p;
    }

    /** The key of the result: definition and content, and the prompt that was sent. */
    public Provenance keyed(String definition, String content, String prompt) {
        definitionHash = definition;
        contentHash = content;
        promptHash = prompt;
        return this;
    }

    /** The engine's code and the model as the provider named it. */
    public Provenance answeredBy(String engineCode, String returnedModel) {
        engine = engineCode;
        model = returnedModel;
        return this;
    }

    /** The run and the execution. */
    public Provenance within(long run, long execution) {
        runId = run;
        executionId = execution;
        return this;
    }

    public Long taskId() {
        return taskId;
    }

    public Integer taskVersion() {
        return taskVersion;
    }

    public String engine() {
        return engine;
    }

    public String model() {
        return model;
    }

    public boolean overridden() {
        return overridden;
    }

    public String definitionHash() {
        return definitionHash;
    }

    public String promptHash() {
        return promptHash;
    }

    public String contentHash() {
        return contentHash;
    }

    public Long runId() {
        return runId;
    }

    public Long executionId() {
        return executionId;
    }
}
