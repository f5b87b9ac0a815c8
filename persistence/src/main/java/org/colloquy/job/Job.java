package org.colloquy.job;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.colloquy.storage.JsonConverter;

/** Says how conversations are processed: with which tasks, on which engine, when, within which limits. */
@Entity
@Table(name = "job")
public class Job {
    /** Code of the built-in job that takes what is processed by hand where no live job serves the tenant. */
    public static final String MANUAL = "manual";

    @Id
    private long id;

    private String code;

    @Convert(converter = SettingsConverter.class)
    private JobSettings settings;

    private boolean paused;

    @Version
    private long version;

    protected Job() {}

    public Job(long id, JobSettings settings) {
        this.id = id;
        this.code = settings.code();
        this.settings = settings;
    }

    /** Replaces what is configured. The code stays. */
    public void reconfigure(JobSettings next) {
        if (!code.equals(next.code())) {
            throw new IllegalArgumentException("the code of a job cannot change: " + code);
        }
        settings = next;
    }

    /**
     * Judges a conversation for all tasks of its tenant: what to do, and the first reason that stands for what is not
     * done (B3). Pure.
     */
    public Plan plan(Dossier dossier, Circumstances circumstances, Definitions definitions) {
        return new Judgement(this, dossier, circumstances, definitions).plan();
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public JobSettings settings() {
        return settings;
    }

    /** Whether its later runs are made PAUSED, because its current one was paused. */
    public boolean paused() {
        return paused;
    }

    /** Whether it is the one that nobody configures. */
    public boolean builtIn() {
        return MANUAL.equals(code);
    }

    public void pause() {
        paused = true;
    }

    public void resume() {
        paused = false;
    }

    /** Stores the settings as JSON. */
    @Converter
    public static class SettingsConverter extends JsonConverter<JobSettings>
            implements AttributeConverter<JobSettings, String> {
        public SettingsConverter() {
            super(JobSettings.class);
        }
    }
}
