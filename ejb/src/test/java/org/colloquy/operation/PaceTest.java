package org.colloquy.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.colloquy.engine.Engine;
import org.colloquy.engine.EngineSettings;
import org.colloquy.job.JobLimits;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private final Pace pace = new Pace(16, 128);

    private static Tally.Work at(String limits) {
        String json = "{'code':'e','model':'m','free':true,'warmCache':false,'limits':{" + limits + "}}";
        return new Tally.Work(null, new Engine(1, Json.read(json.replace('\'', '"'), EngineSettings.class)));
    }

    private static JobLimits job(Integer concurrency, Integer perMinute) {
        return new JobLimits(concurrency, null, null, perMinute, null, null, null);
    }

    @Test
    void asManyConversationsAtOnceAsThePermitsOrTheJobAllow() {
        assertThat(pace.conversations(160, 1000, JobLimits.NONE)).isEqualTo(10, EXACT);
        assertThat(pace.conversations(160, 1000, job(4, null))).isEqualTo(40, EXACT);
        assertThat(pace.conversations(160, 1000, job(400, null))).isEqualTo(10, EXACT);
        assertThat(pace.conversations(160, 1000, job(0, null))).isEqualTo(160, EXACT);
    }

    @Test
    void limitsAMinuteCountWhenTheyAreTheNarrowestPlace() {
        assertThat(pace.conversations(160, 1000, job(null, 60))).isEqualTo(160, EXACT);
        assertThat(pace.calls(at("'requestsPerMinute':30"), 60, 1000)).isEqualTo(120, EXACT);
        assertThat(pace.calls(at("'requestsPerMinute':100000"), 128, 1000)).isEqualTo(1, EXACT);
    }

    @Test
    void anEnginesOwnConcurrencyBounds() {
        assertThat(pace.calls(at("'concurrency':2"), 10, 500)).isEqualTo(2.5, EXACT);
        assertThat(pace.calls(at(""), 0, 500)).isZero();
    }
}
